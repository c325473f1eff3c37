// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screen is what footfall-report prints under the same definitions, and all of it can be read.
#include "tests/app/desktop/common/figure_buttons.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/day_pair/pair_cell.h"
#include "app/desktop/days/days_page.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/window/elided_label.h"
#include "app/desktop/window/results_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>

namespace footfall::desktop {

using test::longEnough;

namespace {

constexpr const char* figureNames[] = {"active",   "inactive", "churned", "reactivated",
                                       "sessions", "visitors", "events"};

qulonglong numberOf(QString text)
{
    return text.remove(u',').toULongLong();
}

/// The labels of the widget that are numbers alone.
QList<qulonglong> numbersIn(const QWidget& widget)
{
    QList<qulonglong> numbers;
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        bool isNumber = false;
        const qulonglong number = label->text().remove(u',').toULongLong(&isNumber);
        if (isNumber && label->isVisible())
            numbers += number;
    }
    return numbers;
}

} // namespace

class ScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("ScreenTest");
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(1280, 800);
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{m_x, m_x - 1}));
    }
    void cleanup() { m_window.reset(); }

    void showsWhatTheReportPrints_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto add = [](const char* options) {
            QTest::newRow(options) << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
        };
        add("");
        add("--identity domain_userid");
        add("--identity network_userid");
        add("--identity user_fingerprint,domain_userid");
        add("--known-users by-day");
        add("--session-gap 15");
        add("--session-gap 1440");
        add("--time-zone America/New_York");
        add("--time-zone Pacific/Apia");
        add("--page-contains menu");
        add("--ignore-nil-uuid --identity network_userid");
        add("--identity domain_userid --known-users by-day --session-gap 5 --time-zone Asia/Tokyo --page-contains e");
    }

    /// Each definition is changed by its control in the window.
    void showsWhatTheReportPrints()
    {
        QFETCH(const QStringList, options);
        choose(options);
        const QStringList common = options + QStringList{QStringLiteral(FOOTFALL_SAMPLE)};
        const test::ReportRun day = m_folder.run(QStringList{QStringLiteral("--format=json")} + common +
                                                 QStringList{QStringLiteral("2014-09-29")});
        QVERIFY2(day.exitCode == 0, day.told().constData());
        const QJsonObject wanted = day.json()[QStringLiteral("days")].toArray().at(0).toObject();
        compareFigures(wanted);
        comparePair(wanted);
        const test::ReportRun all =
            m_folder.run(QStringList{QStringLiteral("--format=csv"), QStringLiteral("--all-days")} + common);
        QVERIFY2(all.exitCode == 0, all.told().constData());
        compareDays(QString::fromUtf8(all.out));
    }

    void modelsHoldInEveryOrder()
    {
        addWeeks();
        const QList<QTableView*> tables = m_window->findChildren<QTableView*>();
        int withRows = 0;
        for (QTableView* const table : tables) {
            const QString name = table->accessibleName();
            QAbstractItemModelTester tester{table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
            showTabOf(*table);      // a list is made when it is looked at
            if (table->isVisible()) // else it says more of what is chosen in another
                QTRY_VERIFY2_WITH_TIMEOUT(table->model()->rowCount() > 0, qPrintable(name), longEnough);
            withRows += table->model()->rowCount() > 0 ? 1 : 0;
            if (auto* const ours = qobject_cast<TableView*>(table)) {
                for (int column = 0; column < ours->model()->columnCount(); ++column) {
                    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                        ours->sortByColumn(column, order);
                        compareOrder(*ours, column, order);
                    }
                }
            }
            table->scrollToBottom();
            table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
            table->scrollToTop();
        }
        QVERIFY2(withRows >= 7, "days, pairs, users, sessions, pages, rejected rows, trend");
    }

    void everyLabelHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("day");
        for (const QSize size : {QSize{800, 600}, QSize{1280, 800}}) {
            for (const char* day : {"2014-09-01", "2014-09-29", "2014-10-29", "2015-03-01"})
                QTest::addRow("%d x %d, %s", size.width(), size.height(), day) << size << QString::fromLatin1(day);
        }
    }

    void everyLabelHasRoom()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, day);
        m_window->resize(size);
        ask([&] {
            const Day x = *parseDay(day.toStdString());
            m_window->workspace().setDays({x, x - 365});
        });
        addWeeks();
        m_window->commands().sidebar->setChecked(true);
        for (const Tab tab : allTabs) {
            m_window->findChild<ResultsPage*>()->openTab(tab);
            QTRY_COMPARE(labelWithoutRoom(), QString{}); // once the layouts have settled
        }
        QCOMPARE(m_window->size(), size);
    }

private:
    /// Waits for the answer to what `change` asks for.
    template <class Change>
    void ask(const Change& change)
    {
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        change();
        QVERIFY(answered.wait(longEnough));
    }

    void showTabOf(const QWidget& widget)
    {
        auto& results = *m_window->findChild<ResultsPage*>();
        for (const Tab tab : allTabs) {
            if (!widget.isVisible())
                results.openTab(tab);
        }
    }

    template <class Control>
    Control* control(const char* name)
    {
        for (const QLabel* const label : m_window->findChildren<QLabel*>()) {
            if (label->text().remove(u'&') == QLatin1StringView{name})
                return qobject_cast<Control*>(label->buddy());
        }
        return nullptr;
    }

    void choose(const QStringList& options)
    {
        for (int i = 0; i < options.size(); ++i) {
            const QString& option = options[i];
            if (option == QLatin1StringView{"--ignore-nil-uuid"}) {
                ask([&] { m_window->findChild<QCheckBox*>()->click(); });
                continue;
            }
            const QString value = options[++i];
            if (option == QLatin1StringView{"--identity"})
                pick("User is", QString{value}.replace(u',', QStringLiteral(", else ")));
            else if (option == QLatin1StringView{"--known-users"})
                pick("Known users", QStringLiteral("seen by then"));
            else if (option == QLatin1StringView{"--session-gap"})
                ask([&] { control<QSpinBox>("Session gap")->setValue(value.toInt()); });
            else if (option == QLatin1StringView{"--time-zone"})
                type(control<QComboBox>("Days in")->lineEdit(), value);
            else if (option == QLatin1StringView{"--page-contains"})
                type(control<QLineEdit>("Pages containing"), value);
            else
                QFAIL(qPrintable(option));
        }
    }

    void pick(const char* name, const QString& entry)
    {
        auto* const box = control<QComboBox>(name);
        QVERIFY(box != nullptr);
        const int index = box->findText(entry);
        QVERIFY2(index >= 0, qPrintable(entry));
        ask([&] {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        });
    }

    void type(QLineEdit* field, const QString& text)
    {
        QVERIFY(field != nullptr);
        ask([&] {
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        });
    }

    void addWeeks()
    {
        for (QPushButton* const button : m_window->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == QLatin1StringView{"Add weeks"})
                button->click();
        }
    }

    void compareFigures(const QJsonObject& wanted)
    {
        const QList<FigureCard*> cards = m_window->findChildren<FigureCard*>();
        QCOMPARE(cards.size(), std::size(figureNames));
        for (const FigureCard* const card : cards) {
            const QString name = card->name().toLower();
            QVERIFY2(wanted.contains(name), qPrintable(name));
            QCOMPARE(test::numberOn(*card, card->shown().texts).remove(u','),
                     QString::number(wanted[name].toInteger()));
        }
    }

    void comparePair(const QJsonObject& wanted)
    {
        const auto number = [&](const char* name) {
            return static_cast<qulonglong>(wanted[QLatin1StringView{name}].toInteger());
        };
        QList<qulonglong> found = numbersIn(*m_window->findChild<DayPairPanel*>());
        for (const PairCell* const cell : m_window->findChildren<PairCell*>()) {
            found += test::numberOn(*cell, cell->shown()).remove(u',').toULongLong();
            QCOMPARE(found.back(), number(cell->name().toLower().toLatin1().constData()));
        }
        const qulonglong visitors = number("visitors");
        const qulonglong before = number("active") + number("churned");
        const qulonglong known = number("known_users");
        QList<qulonglong> all{number("active"),
                              number("churned"),
                              number("reactivated"),
                              number("inactive"),
                              visitors,
                              known - visitors,
                              before,
                              known - before,
                              known};
        std::sort(found.begin(), found.end());
        std::sort(all.begin(), all.end());
        QCOMPARE(found, all);
    }

    void compareDays(const QString& csv)
    {
        const QAbstractItemModel& model = *m_window->findChild<DaysPage*>()->findChild<TableView*>()->model();
        const QStringList lines = csv.split(QStringLiteral("\n"), Qt::SkipEmptyParts);
        const QStringList ids = lines.front().trimmed().split(u',');
        QCOMPARE(model.rowCount(), lines.size() - 1);
        int compared = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto id = model.headerData(column, Qt::Horizontal, TableModel::ColumnIdRole).toString();
            const auto place = ids.indexOf(id);
            if (place < 0)
                continue;
            ++compared;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString shown = model.index(row, column).data().toString();
                const QString wanted = lines[row + 1].trimmed().split(u',')[place];
                const bool isDay = wanted.contains(u'-');
                QVERIFY2(isDay ? test::saysDay(shown, wanted) : numberOf(shown) == wanted.toULongLong(),
                         qPrintable(id + u' ' + lines[row + 1] + u' ' + shown));
            }
        }
        QCOMPARE(compared, static_cast<int>(ids.size()));
    }

    static void compareOrder(const TableView& table, int column, Qt::SortOrder order)
    {
        const QAbstractItemModel& model = *table.model();
        for (int row = 1; row < model.rowCount(); ++row) {
            const QVariant before = model.index(row - 1, column).data(TableModel::SortRole);
            const QVariant after = model.index(row, column).data(TableModel::SortRole);
            if (before.isNull() || after.isNull())
                continue;
            const QPartialOrdering found = QVariant::compare(before, after);
            QVERIFY2(found != (order == Qt::AscendingOrder ? QPartialOrdering::Greater : QPartialOrdering::Less),
                     qPrintable(table.accessibleName()));
        }
    }

    /// Names the first visible label that shows less than all of its text, or none; those that say so by dots may.
    QString labelWithoutRoom() const
    {
        for (const QLabel* const label : m_window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label) != nullptr)
                continue;
            const QSize needed =
                label->wordWrap() ? QSize{0, label->heightForWidth(label->width())} : label->sizeHint();
            if (needed.width() > label->width() || needed.height() > label->height())
                return QStringLiteral("\"%1\" needs %2 x %3, has %4 x %5")
                    .arg(label->text())
                    .arg(needed.width())
                    .arg(needed.height())
                    .arg(label->width())
                    .arg(label->height());
        }
        return {};
    }

    const Day m_x = *parseDay("2014-09-29");
    test::ReportFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::ScreenTest)
#include "screen_test.moc"
