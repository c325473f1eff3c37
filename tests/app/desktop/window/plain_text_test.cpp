// SPDX-License-Identifier: GPL-3.0-or-later
// A file in which every name and value is written as if it were HTML: whatever the window shows of it is text.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/export/exports.h"
#include "app/desktop/opening/recent_menu.h"
#include "app/desktop/users/user_details_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/message_strip.h"
#include "app/desktop/window/results_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextDocument>

namespace footfall::desktop {

using test::longEnough;

namespace {

constexpr int rowsLookedAt = 40;
const QString override{QChar{0x202E}}; // makes what follows run from right to left

/// A picture or a bold word that a text has if it is taken as Qt takes it.
bool showsMarkup(const QString& text)
{
    QTextDocument document;
    document.setHtml(text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto place = block.begin(); place != block.end(); ++place) {
            const QTextCharFormat format = place.fragment().charFormat();
            if (format.isImageFormat() || format.fontWeight() > QFont::Normal)
                return true;
        }
    }
    return false;
}

/// Everything that the program shows somewhere, and what is wrong with it.
class Shown
{
public:
    /// Of all windows, those that nobody sees at present too.
    static QStringList faults()
    {
        Shown shown;
        for (const QWidget* const widget : QApplication::allWidgets()) {
            if (widget->window()->windowType() != Qt::ToolTip)
                shown.look(*widget);
        }
        return shown.m_faults;
    }

private:
    void look(const QWidget& widget)
    {
        m_of = QLatin1StringView{widget.metaObject()->className()} + u' ' + widget.objectName();
        tip("tool tip", widget.toolTip());
        tip("status tip", widget.statusTip());
        tip("What's This", widget.whatsThis());
        plain("title", widget.windowTitle());
        plain("accessible name", widget.accessibleName());
        plain("accessible description", widget.accessibleDescription());
        for (const QAction* const action : widget.actions()) {
            tip("action's tool tip", action->toolTip());
            tip("action's status tip", action->statusTip());
            tip("action's What's This", action->whatsThis());
            plain("action's text", action->text());
        }
        if (const auto* const label = qobject_cast<const QLabel*>(&widget))
            look(*label);
        if (const auto* const view = qobject_cast<const QAbstractItemView*>(&widget))
            look(*view);
        if (const auto* const box = qobject_cast<const QComboBox*>(&widget))
            plain("chosen", box->currentText());
        if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
            plain("button's text", button->text());
        if (const auto* const line = qobject_cast<const QLineEdit*>(&widget); line != nullptr && line->isReadOnly())
            plain("line", line->text()); // what can be edited is the value itself
    }

    void look(const QLabel& label)
    {
        plain("label", label.text());
        if (label.textFormat() == Qt::PlainText)
            return;
        // of ours only the notes, which hold links, and what Qt makes of a form's constant texts
        if (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()))
            fault("label that guesses", label.text());
        if (label.textFormat() != Qt::AutoText && showsMarkup(label.text()))
            fault("label", label.text());
    }

    void look(const QAbstractItemView& view)
    {
        const QAbstractItemModel* const model = view.model();
        if (model == nullptr)
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            tip("header's tool tip", model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < std::min(rowsLookedAt, model->rowCount()); ++row) {
                const QModelIndex index = model->index(row, column);
                tip("cell's tool tip", index.data(Qt::ToolTipRole).toString());
                tip("cell's What's This", index.data(Qt::WhatsThisRole).toString());
                plain("cell", index.data().toString());
                plain("cell as it is read out", index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    /// Qt takes it for HTML if it looks like that.
    void tip(const char* kind, const QString& text)
    {
        plain(kind, text);
        if (Qt::mightBeRichText(text) && showsMarkup(text))
            fault(kind, text);
    }

    void plain(const char* kind, const QString& text)
    {
        if (text.contains(override))
            fault(kind, text);
    }

    void fault(const char* kind, const QString& text)
    {
        m_faults.append(m_of + QStringLiteral(": ") + QLatin1StringView{kind} + QStringLiteral(": ") + text);
    }

    QString m_of;
    QStringList m_faults;
};

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("PlainTextTest");
        QLocale::setDefault(QLocale::c());
        QImage picture{64, 64, QImage::Format_RGB32};
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_folder.path(QStringLiteral("p.png"))));
        QString path = m_folder.path(QStringLiteral("p.png"));
        m_name = QStringLiteral("<b>x & y&amp;") + override + QStringLiteral("<img src=") +
                 path.replace(u'/', QStringLiteral("&#47;")) + QStringLiteral(">[*].csv");
        m_shownName = QString{m_name}.replace(override, QStringLiteral("\\u202E"));
        m_tag = QStringLiteral("<b>x</b>&amp;") + override +
                QStringLiteral("<img src=\"%1\">").arg(m_folder.path(QStringLiteral("p.png")));
        m_file = m_folder.path(m_folder.put(m_name, table()));
    }
    void init()
    {
        QSettings{}.clear();
        m_gate = std::make_shared<test::Gate>();
        m_window = test::newWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_gate->letPass(test::Gate::all);
        m_window.reset();
    }

    void theWalkSeesMarkup()
    {
        QLabel label{m_tag};
        label.setToolTip(m_tag);
        QCOMPARE(Shown::faults().filter(QStringLiteral("QLabel :")).size(), 4); // both bold, and both from the right
    }

    void whileItLoads()
    {
        m_window->workspace().setOpenInput(test::gated(m_gate));
        m_window->start({.files = {m_file.toStdString()}});
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("loadingText"))->text().contains(m_shownName));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
    }

    void afterItFailed()
    {
        const QString empty = m_folder.path(m_folder.put(m_name + QStringLiteral(".empty"), {}));
        m_window->start({.files = {empty.toStdString()}});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().state(), State::Failed, longEnough);
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("startText"))->text().contains(m_shownName));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});

        QVERIFY(test::open(*m_window, m_file)); // and over a file
        QSignalSpy failed{&m_window->workspace(), &Workspace::loadFailed};
        m_window->start({.files = {empty.toStdString()}});
        QVERIFY(failed.wait(longEnough));
        QVERIFY(m_window->findChild<MessageStrip*>()->text().contains(m_shownName));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
    }

    void onEachPage()
    {
        const QString other = m_folder.path(m_folder.put(QStringLiteral("2") + m_name, table()));
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        m_window->start({.files = {m_file.toStdString(), other.toStdString()}});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
        auto* const results = m_window->findChild<ResultsPage*>();
        for (const Tab tab : allTabs) {
            results->openTab(tab);
            for (ListPanel* const list : m_window->findChildren<ListPanel*>())
                QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible() || list->isUpToDate(), longEnough);
            QCOMPARE(Shown::faults().join(u'\n'), QString{});
        }
        QVERIFY(m_window->workspace().answer()->figures.visitors > 0);
        QCOMPARE(m_window->findChildren<TableView*>().size(), 8);
    }

    void theChosenUser()
    {
        QVERIFY(test::open(*m_window, m_file));
        auto* const results = m_window->findChild<ResultsPage*>();
        results->openList(Figure::Active);
        ListPanel& list = results->users().list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        auto* const details = m_window->findChild<UserDetailsPanel*>();
        QSignalSpy shown{details, &UserDetailsPanel::visitsShown};
        list.table().selectRow(0);
        QVERIFY(shown.wait(longEnough));
        QVERIFY(details->findChild<QLineEdit*>()->text().contains(QStringLiteral("\\u202E")));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
    }

    void definitions()
    {
        QVERIFY(test::open(*m_window, m_file));
        Definitions chosen = m_window->workspace().definitions();
        chosen.pageContains = m_tag.toStdString();
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        m_window->workspace().setDefinitions(chosen);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});

        QSignalSpy failed{&m_window->workspace(), &Workspace::questionFailed};
        chosen.timeZone = m_tag.toStdString();
        m_window->workspace().setDefinitions(chosen);
        QVERIFY(failed.wait(longEnough));
        QVERIFY(m_window->findChild<MessageStrip*>()->text().contains(QStringLiteral("\\u202E")));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
    }

    void whatWasSaved()
    {
        QVERIFY(test::open(*m_window, m_file));
        QSignalSpy saved{&m_window->exporter(), &Exporter::saved};
        const QString target = m_folder.path(QStringLiteral("saved ") + m_name);
        m_window->exporter().saveTo(dayReportSaving(*m_window->workspace().answer()), target.toStdString());
        QVERIFY(saved.wait(longEnough));
        QVERIFY(m_window->findChild<MessageStrip*>()->text().contains(m_shownName));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
    }

    /// Not only is nothing taken for a tag: all of the text is there to read.
    void namesAreShownInFull()
    {
        QVERIFY(test::open(*m_window, m_file));
        auto* const line = m_window->findChild<QLabel*>(QStringLiteral("fileLine"));
        QVERIFY(line->text().contains(m_shownName));
        QTextDocument tip;
        tip.setHtml(line->toolTip());
        QCOMPARE(tip.toPlainText(), line->text()); // the spaces too, of which there are several in a row
        // in a title a star in brackets stands for unsaved changes
        QVERIFY(m_window->windowTitle().contains(
            QString{m_shownName}.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
        auto* const recent = m_window->findChild<RecentMenu*>();
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().front()->text(), QString{m_shownName}.replace(u'&', QStringLiteral("&&")));
        QVERIFY(!showsMarkup(recent->actions().front()->toolTip()));
        QCOMPARE(Shown::faults().join(u'\n'), QString{});
    }

private:
    /// Two days, of whose users one visited on both; one row that can't be read.
    [[nodiscard]] QByteArray table() const
    {
        const QString quoted = u'"' + QString{m_tag}.replace(u'"', QStringLiteral("\"\"")) + u'"';
        QString text =
            QStringLiteral("event_id,timestamp,user_fingerprint,domain_userid,network_userid,page,%1\n").arg(quoted);
        for (const char* const time : {"2014-09-28 10:00:00", "2014-09-29 11:00:00", "<b>2014</b>"})
            text += QStringLiteral("%1,%2,%1,%1,%1,%1,%1\n").arg(quoted, QLatin1StringView{time});
        return text.toUtf8();
    }

    test::ReportFolder m_folder;
    QString m_name;
    QString m_shownName;
    QString m_tag;
    QString m_file;
    std::shared_ptr<test::Gate> m_gate;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::PlainTextTest)
#include "plain_text_test.moc"
