// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace footfall::desktop {

class DayPairPanel;
class DaysPage;
class PicturesPanel;
class TrendPanel;

/// The page that comes first: Trend and Day pair, and all days below.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    [[nodiscard]] TrendPanel& trend() { return *m_trend; }
    [[nodiscard]] DayPairPanel& dayPair() { return *m_dayPair; }
    [[nodiscard]] DaysPage& days() { return *m_days; }

    /// Without Trend and Day pair, the days have the whole page; so they have where it is too low for both.
    void setPicturesShown(bool shown);
    [[nodiscard]] bool arePicturesShown() const { return m_picturesWanted; }

    /// How the height is divided, for the settings.
    [[nodiscard]] QByteArray heights() const;
    void restoreHeights(const QByteArray& heights);

Q_SIGNALS:
    /// What heights() or arePicturesShown() gives was changed by hand.
    void rearranged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void divide();

    TrendPanel* m_trend;
    DayPairPanel* m_dayPair;
    DaysPage* m_days;
    PicturesPanel* m_pictures;
    QSplitter* m_splitter;
    bool m_picturesWanted = true;
    bool m_isDivided = false; ///< by hand: else by the room that there is
};

} // namespace footfall::desktop
