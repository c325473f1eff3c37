// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_label.h"
#include "app/desktop/trend/trend_part.h"

#include <QAbstractButton>

#include <optional>

namespace footfall::desktop {

/// How much of a chip there is room for, the most first.
enum class ChipFace { NameAndValue, Name, Value, Swatch };
inline constexpr std::array<ChipFace, 4> allChipFaces{ChipFace::NameAndValue, ChipFace::Name, ChipFace::Value,
                                                      ChipFace::Swatch};

/// A flat button that shows or hides a part of the trend: its colour, its name and day X's value. As wide as the
/// greatest value needs, whatever the value.
class LegendChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendChip(TrendPart part, QWidget* parent = nullptr);

    /// Nothing where day X has no column. `compared` says which days the value is of.
    void setValue(std::optional<std::uint64_t> value, const QString& compared);
    void setGreatest(std::uint64_t greatest);
    void setFace(ChipFace face);

    [[nodiscard]] int widthFor(ChipFace face) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void measure();

    TrendPart m_part;
    ChipFace m_face = ChipFace::NameAndValue;
    LabelFonts m_fonts;
    QString m_value;
    QString m_greatest;
    int m_nameWidth = 0;
    int m_valueWidth = 0;
};

/// The sample of a part's look that the legend and exported pictures show; hollow for a hidden part.
void paintSwatch(QPainter& painter, const QRectF& rect, TrendPart part, bool isShown, const QPalette& palette);

} // namespace footfall::desktop
