// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace footfall::desktop {

/// A line to type in what is looked for in a list. Its name is for assistive technology; people see a magnifying glass
/// and, in grey, what it looks at.
class FilterBox final : public QLineEdit
{
    Q_OBJECT

public:
    /// `name`: what the box does; `greyed`: the same for the eye, while it is empty.
    FilterBox(const QString& name, const QString& greyed, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawSign();

    QAction* m_sign;
};

} // namespace footfall::desktop
