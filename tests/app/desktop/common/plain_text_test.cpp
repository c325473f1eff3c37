// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/plain_text.h"

#include <QTest>
#include <QTextDocument>
#include <QWindow>

namespace footfall::desktop {

class PlainTextFunctionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelThatGuessesNothing()
    {
        const QString tag = QStringLiteral("<b>x</b>");
        const PlainLabel label{tag};
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), tag);
    }

    void aToolTipShowsTheText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"plain", "a & b &amp; c", "<b>x</b>", "<img src=&#47;p.png>",
                                       "a <b>  two  spaces", "<i>\nlines\n\nof text\n", "  <u>spaces at the ends  ",
                                       "1 < 2 > \"0\" 'x'", "x &lt; y", "<!-- comment -->", "<", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aToolTipShowsTheText()
    {
        QFETCH(const QString, text);
        for (const QString& tip : {asToolTip(text), asWrappedToolTip(text)}) {
            if (!Qt::mightBeRichText(tip)) {
                QCOMPARE(tip, text);
                continue;
            }
            QTextDocument shown;
            shown.setHtml(tip);
            QCOMPARE(shown.toPlainText().replace(QChar{QChar::LineSeparator}, u'\n'), text);
        }
        QVERIFY(Qt::mightBeRichText(asWrappedToolTip(text)));
    }

    /// Who hears the tool tip hears no tags of ours.
    void theDescriptionIsPlain()
    {
        QWidget widget;
        setPlainToolTip(widget, QStringLiteral("<b>a & b"));
        QVERIFY(widget.toolTip().contains(QStringLiteral("&lt;b&gt;a &amp; b")));
        QCOMPARE(widget.accessibleDescription(), QStringLiteral("<b>a & b"));
        setPlainToolTip(widget, QStringLiteral("c"));
        QCOMPARE(widget.toolTip(), QStringLiteral("c"));
        QCOMPARE(widget.accessibleDescription(), QString{});
        widget.setAccessibleDescription(QStringLiteral("its own"));
        setPlainToolTip(widget, QStringLiteral("<b>d"));
        QCOMPARE(widget.accessibleDescription(), QStringLiteral("its own"));
    }

    void ampersandsAndStars()
    {
        QCOMPARE(asActionText(QStringLiteral("a & b && c")), QStringLiteral("a && b &&&& c"));
        QWidget window;
        for (const char* const title : {"a[*].csv", "a[*][*].csv", "[*]", "[*", "plain"}) {
            window.setWindowTitle(asWindowTitle(QLatin1StringView{title}));
            window.show();
            QCOMPARE(window.windowHandle()->title(), QLatin1StringView{title});
        }
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::PlainTextFunctionsTest)
#include "plain_text_test.moc"
