// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figures.h"

#include <QAbstractButton>
#include <QColor>
#include <QString>

namespace footfall::desktop {

/// A figure to be pressed, by mouse, Enter or Space, for the list behind it: the ground, the frames and the names of
/// the cards and of the cells of the day pair, which paint what is on them.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Where the figure's colour is: a stripe along an edge, alone or with a frame in the same colour.
    enum class Stripe { None, Above, BeforeAndAround };

    FigureButton(Figure figure, const QString& name, QWidget* parent);

    [[nodiscard]] Figure figure() const { return m_figure; }
    /// Its name: "Active".
    [[nodiscard]] const QString& name() const { return m_name; }

    /// Whether there is a list behind it; else it takes neither clicks nor the keyboard.
    void setOpensList(bool opens);
    /// Whether its list is the one that is shown: it is outlined.
    void setListed(bool listed);
    [[nodiscard]] bool isListed() const { return m_listed; }

Q_SIGNALS:
    void activated(footfall::Figure figure);

protected:
    void setStripe(Stripe stripe);
    /// What assistive technology reads: "Active 35", and all else that the button tells.
    void setSpoken(const QString& number, const QString& description);

    [[nodiscard]] const QColor& colour() const { return m_colour; }
    [[nodiscard]] int stripeWidth() const;
    /// Of text that matters less.
    [[nodiscard]] QColor quietColour() const;
    /// What is on the button.
    virtual void paintFigure(QPainter& painter) = 0;
    /// The font, or the style, is another one.
    virtual void fontChanged() = 0;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& place) const override;

private:
    void takeColours();
    void describe();
    void paintGround(QPainter& painter) const;
    void paintFrames(QPainter& painter) const;

    Figure m_figure;
    QString m_name;
    QString m_description;
    Stripe m_stripe = Stripe::None;
    bool m_opensList = true;
    bool m_listed = false;
    QColor m_colour;
    QColor m_quiet;
};

} // namespace footfall::desktop
