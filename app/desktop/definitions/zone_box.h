// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>

namespace footfall::desktop {

/// A field for a time zone's name, with a list of all that the machine knows.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget* parent = nullptr);

    void setZone(const std::string& name);
    void showPopup() override;

Q_SIGNALS:
    /// By Enter, from the list, or by leaving the field; it may be no zone's name.
    void zoneChosen(const std::string& name);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    void choose();

    std::string m_zone;
    bool m_filled = false;
};

} // namespace footfall::desktop
