// SPDX-License-Identifier: GPL-3.0-or-later
// The row of cards: where they stand, that all of their texts have room, and how they are pressed and read out.
#include "app/desktop/common/colours.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/figures/figures_panel.h"
#include "tests/app/desktop/common/figure_buttons.h"
#include "tests/app/desktop/figures/figure_answers.h"
#include "tests/app/desktop/figures/label_room.h"

#include <QAccessible>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

QList<FigureCard*> cardsOf(const FiguresPanel& panel)
{
    return panel.findChildren<FigureCard*>();
}

FigureCard* cardOf(const FiguresPanel& panel, Figure figure)
{
    for (FigureCard* card : cardsOf(panel)) {
        if (card->figure() == figure)
            return card;
    }
    return nullptr;
}

/// A panel above something that takes the rest, as in the window.
struct Shown
{
    explicit Shown(int width = 1008, int points = 9)
    {
        QFont font = window.font();
        font.setPointSize(points);
        window.setFont(font);
        auto* const column = new QVBoxLayout{&window};
        column->setContentsMargins(0, 0, 0, 0);
        panel = new FiguresPanel{&window};
        column->addWidget(panel);
        column->addWidget(new QWidget{&window}, 1);
        panel->showAnswer(answerTo(viewOf(fiveMondays()), mondayAgainstSunday));
        window.resize(width, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    [[nodiscard]] QList<QRect> places() const
    {
        QList<QRect> places{panel->geometry()};
        for (const FigureCard* card : cardsOf(*panel))
            places << card->geometry();
        return places;
    }

    QWidget window;
    FiguresPanel* panel = nullptr;
};

/// Counts the passes of layouts that are asked for.
class LayoutRequests final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

/// What is wrong with the texts of a card, or nothing.
QString faultOf(const FigureCard& card)
{
    const CardLayout& shown = card.shown();
    std::vector<QRect> others;
    if (!shown.mark.isEmpty())
        others.push_back(shown.mark.place());
    if (!shown.strip.isEmpty())
        others.push_back(shown.strip);
    for (const QRect& other : others) {
        if (!card.rect().adjusted(2, 2, -2, -2).contains(other))
            return QStringLiteral("mark or strip is cut");
    }
    if (const QString fault = textWithoutRoom(card.rect(), shown.texts, others); !fault.isEmpty())
        return fault;
    const QStringList words = wordsOf(shown.texts);
    if (!words.contains(card.name()))
        return QStringLiteral("no name");
    if (words.contains(QStringLiteral("–")) != card.accessibleDescription().isEmpty())
        return QStringLiteral("a dash");
    if (!card.accessibleDescription().isEmpty() && numberOn(card, shown.texts).isEmpty())
        return QStringLiteral("no number");
    const QStringList told = card.toolTip().split(QLatin1Char{'\n'});
    for (const QString& part : card.accessibleDescription().split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        if (!told.contains(part)) // in full, whatever room the card has
            return QStringLiteral("the tool tip lacks ") + part;
    }
    return {};
}

} // namespace

class FigureCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void nothingMoves_data();
    void nothingMoves();
    void textsHaveRoom_data();
    void textsHaveRoom();
    void sixColumns();
    void slimRow();
    void mirrored();
    void wordsOnACard();
    void lowAndHighAreSeen();
    void nothingToShow();
    void pressing();
    void byKeyboard();
    void outlineOfTheListed();
    void readOut();
};

void FigureCardsTest::nothingMoves_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {784, 900, 1008, 1280, 1900})
        QTest::addRow("%d", width) << width;
}

void FigureCardsTest::nothingMoves()
{
    QFETCH(int, width);
    Shown shown{width};
    const QList<QRect> places = shown.places();
    QCOMPARE(shown.panel->width(), width);
    LayoutRequests requests;
    shown.window.installEventFilter(&requests);
    shown.panel->installEventFilter(&requests);
    for (const auto& answer : manyAnswers()) {
        shown.panel->showAnswer(answer);
        shown.panel->setListedFigure(answer ? std::optional{Figure::Churned} : std::nullopt);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown.places(), places);
    }
    QCOMPARE(requests.count, 0);
}

void FigureCardsTest::textsHaveRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    for (const int width : {784, 800, 900, 1008, 1280, 1900}) {
        for (const int points : {9, 10, 11, 12, 13, 14})
            QTest::addRow("%d, %d pt", width, points) << width << points;
    }
}

void FigureCardsTest::textsHaveRoom()
{
    QFETCH(int, width);
    QFETCH(int, points);
    Shown shown{width, points};
    QCOMPARE(shown.panel->width(), width);
    for (const auto& answer : manyAnswers()) {
        shown.panel->showAnswer(answer);
        for (const FigureCard* card : cardsOf(*shown.panel)) {
            QVERIFY2(shown.panel->rect().contains(card->geometry()), qPrintable(card->name()));
            const QString fault = faultOf(*card);
            QVERIFY2(fault.isEmpty(), qPrintable(card->name() + QStringLiteral(": ") + fault));
        }
    }
}

void FigureCardsTest::sixColumns()
{
    for (const int width : {1008, 1900}) {
        const Shown shown{width};
        const auto placeOf = [&](Figure figure) { return cardOf(*shown.panel, figure)->geometry(); };
        const QList<Figure> large{Figure::Active, Figure::Reactivated, Figure::Churned, Figure::Inactive,
                                  Figure::Sessions};
        int left = 0;
        for (const Figure figure : large) { // as they are read, and of the same size
            QCOMPARE(placeOf(figure).left() - left, placeOf(figure) == placeOf(large.front()) ? 0 : 7);
            left = placeOf(figure).right() + 1;
            QVERIFY(std::abs(placeOf(figure).width() - placeOf(Figure::Active).width()) <= 1);
            QCOMPARE(placeOf(figure).height(), shown.panel->height());
        }
        const QRect visitors = placeOf(Figure::Visitors);
        const QRect events = placeOf(Figure::Events);
        QCOMPARE(visitors.left() - left, 7);
        QCOMPARE(visitors.right() + 1, width);
        QCOMPARE(visitors.top(), 0);
        QCOMPARE(events.left(), visitors.left());
        QCOMPARE(events.size(), visitors.size());
        QVERIFY(events.top() > visitors.bottom() && events.bottom() < shown.panel->height());
    }
}

void FigureCardsTest::slimRow()
{
    const Shown wide{1008};
    const Shown slim{784};
    QVERIFY(slim.panel->height() < wide.panel->height() * 2 / 3);
    QCOMPARE(cardsOf(*slim.panel).size(), 7);
    for (const FigureCard* card : cardsOf(*slim.panel)) {
        QCOMPARE(card->y(), 0);
        QCOMPARE(card->height(), slim.panel->height());
        QVERIFY(std::abs(card->width() - cardOf(*slim.panel, Figure::Active)->width()) <= 1);
    }
    const QStringList words = wordsOf(cardOf(*slim.panel, Figure::Sessions)->shown().texts);
    QCOMPARE(words, (QStringList{QStringLiteral("Sessions"), QStringLiteral("5"), QStringLiteral("+4")}));
    // nothing is said where a change would say little
    QCOMPARE(wordsOf(cardOf(*slim.panel, Figure::Inactive)->shown().texts).mid(0, 2),
             (QStringList{QStringLiteral("Inactive"), QStringLiteral("6")}));
}

void FigureCardsTest::mirrored()
{
    Shown shown;
    QList<QRect> places = shown.places();
    shown.window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    const QList<QRect> mirrored = shown.places();
    for (qsizetype i = 1; i < places.size(); ++i) {
        QCOMPARE(mirrored[i].left(), 1008 - 1 - places[i].right());
        QCOMPARE(mirrored[i].size(), places[i].size());
    }
}

void FigureCardsTest::wordsOnACard()
{
    const Shown shown{1900};
    const QStringList words = wordsOf(cardOf(*shown.panel, Figure::Active)->shown().texts);
    QCOMPARE(words, (QStringList{QStringLiteral("Active"), QStringLiteral("visited both days"), QStringLiteral("2"),
                                 QStringLiteral("50 % of Sunday's visitors"), QStringLiteral("+1 vs Mon 22 Sep"),
                                 QStringLiteral("typical: too few days")}));
    QVERIFY(cardOf(*shown.panel, Figure::Active)->shown().strip.isEmpty());
    QVERIFY(!cardOf(*shown.panel, Figure::Sessions)->shown().strip.isEmpty());
    QVERIFY(wordsOf(cardOf(*shown.panel, Figure::Visitors)->shown().texts).contains(QStringLiteral("1–5")));
}

void FigureCardsTest::lowAndHighAreSeen()
{
    for (const int width : {784, 1008, 1900}) {
        Shown shown{width};
        const auto marked = [&](Figure figure) { return !cardOf(*shown.panel, figure)->shown().mark.isEmpty(); };
        QVERIFY(!marked(Figure::Visitors));
        for (const int last : {17, 7}) {
            shown.panel->showAnswer(mondays({10, 12, 14, 11, 13, last}));
            for (const Figure figure : {Figure::Visitors, Figure::Sessions, Figure::Events})
                QVERIFY(marked(figure));
            QVERIFY(!marked(Figure::Inactive));
        }
    }
}

void FigureCardsTest::nothingToShow()
{
    Shown shown;
    shown.panel->showAnswer(nullptr);
    for (const FigureCard* card : cardsOf(*shown.panel)) {
        QVERIFY(wordsOf(card->shown().texts).join(QString{}).startsWith(card->name() + QStringLiteral("–")) ||
                wordsOf(card->shown().texts).join(QString{}).startsWith(QStringLiteral("–") + card->name()));
        QVERIFY(card->shown().strip.isEmpty());
        QCOMPARE(card->accessibleName(), card->name());
        QCOMPARE(card->toolTip(), QString{});
    }
}

void FigureCardsTest::pressing()
{
    Shown shown;
    QSignalSpy activated{shown.panel, &FiguresPanel::figureActivated};
    FigureCard* const card = cardOf(*shown.panel, Figure::Churned);
    QTest::mouseClick(card, Qt::LeftButton);
    QTest::keyClick(card, Qt::Key_Return);
    QTest::keyClick(card, Qt::Key_Enter);
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(activated.count(), 4);
    QCOMPARE(activated.front().front().value<Figure>(), Figure::Churned);
    QVERIFY(card->cursor().shape() == Qt::PointingHandCursor);
    // a release elsewhere takes the click back
    QTest::mousePress(card, Qt::LeftButton);
    QTest::mouseRelease(card, Qt::LeftButton, {}, QPoint{-20, -20});
    QCOMPARE(activated.count(), 4);

    FigureCard* const visitors = cardOf(*shown.panel, Figure::Visitors);
    QTest::mouseClick(visitors, Qt::LeftButton);
    QAccessible::queryAccessibleInterface(visitors)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QTest::qWait(0);
    QCOMPARE(activated.count(), 4);
    QVERIFY(visitors->cursor().shape() == Qt::ArrowCursor);
}

void FigureCardsTest::byKeyboard()
{
    Shown shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    cardOf(*shown.panel, Figure::Active)->setFocus();
    const QImage focused = cardOf(*shown.panel, Figure::Active)->grab().toImage();
    for (const Figure next :
         {Figure::Reactivated, Figure::Churned, Figure::Inactive, Figure::Sessions, Figure::Events, Figure::Active}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), cardOf(*shown.panel, next));
        if (next == Figure::Reactivated)
            QVERIFY2(cardOf(*shown.panel, Figure::Active)->grab().toImage() != focused, "the focus is seen");
    }
}

void FigureCardsTest::outlineOfTheListed()
{
    Shown shown;
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        shown.window.setPalette(palette);
        for (const std::optional<Figure> listed :
             {std::optional{Figure::Churned}, std::optional{Figure::Events}, std::optional<Figure>{}}) {
            shown.panel->setListedFigure(listed);
            for (FigureCard* card : cardsOf(*shown.panel)) {
                const QRgb edge = card->grab().toImage().pixel(1, card->height() / 2);
                QCOMPARE(edge == focusColour(card->palette()).rgb(), card->figure() == listed);
                QCOMPARE(card->isListed(), card->figure() == listed);
                QCOMPARE(card->accessibleDescription().contains(QStringLiteral("its list is shown")),
                         card->figure() == listed);
            }
        }
    }
}

void FigureCardsTest::readOut()
{
    Shown shown;
    QAccessibleInterface* const sessions =
        QAccessible::queryAccessibleInterface(cardOf(*shown.panel, Figure::Sessions));
    QCOMPARE(sessions->role(), QAccessible::Button);
    QCOMPARE(sessions->text(QAccessible::Name), QStringLiteral("Sessions 5"));
    QCOMPARE(sessions->text(QAccessible::Description),
             QStringLiteral("began on Mon; 1.25 a visitor; +4 vs Mon 22 Sep; typical 1–5"));
    QSignalSpy activated{shown.panel, &FiguresPanel::figureActivated};
    sessions->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(activated.count(), 1);
    QCOMPARE(activated.front().front().value<Figure>(), Figure::Sessions);
}

QTEST_MAIN(FigureCardsTest)
#include "figure_cards_test.moc"
