// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace footfall::desktop {

class SamplePicture;

/// Offers the sample; not there while the action is disabled, where it was not installed.
class SampleRow final : public QFrame
{
    Q_OBJECT

public:
    explicit SampleRow(QAction* openSample, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& button() { return *m_open; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeLook();

    SamplePicture* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_open;
};

} // namespace footfall::desktop
