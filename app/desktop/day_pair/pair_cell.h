// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/figure_button.h"
#include "app/desktop/common/fitted_text.h"

#include <QStringList>

#include <vector>

namespace footfall::desktop {

/// One of the four states in the 2 × 2: name, number and share of the known users in a frame of the state's colour, on
/// as many lines as there is room for.
class PairCell final : public FigureButton
{
    Q_OBJECT

public:
    /// `names` are those of all cells, which are of the same print.
    PairCell(Figure figure, const QString& name, QStringList names, QWidget* parent = nullptr);

    /// `condition` says in words who is counted; all empty until there is an answer.
    void show(const QString& number, const QString& share, const QString& condition);

    /// What stands where.
    [[nodiscard]] const std::vector<PlacedText>& shown() const { return m_texts; }
    /// The height that a line of it takes.
    [[nodiscard]] static int leastHeight(const QWidget& in);

protected:
    void paintFigure(QPainter& painter) override;
    void fontChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    /// The name's print, as small as the longest of the names needs it.
    [[nodiscard]] QFont nameFont(int room) const;
    void arrangeStacked(int left, int width);
    void arrangeInALine(int left, int width);

    QStringList m_names;
    QString m_number;
    QString m_share;
    std::vector<PlacedText> m_texts;
};

} // namespace footfall::desktop
