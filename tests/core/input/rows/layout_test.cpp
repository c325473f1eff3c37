// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/layout.h"

#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;

namespace {

/// "SEPARATOR header|rows FIELDCOUNT: place of each column, or -" and the names that were taken.
std::string described(const std::string& text)
{
    const Result<Layout> result = layoutOf(text, true);
    if (!result)
        return result.error().kind == ErrorKind::RepeatedColumn ? "twice " + result.error().detail : "another error";
    const Layout& layout = result.value();
    std::string out = layout.separator == '\t' ? std::string{"tab"} : std::string{layout.separator};
    out += (layout.hasHeader ? " header " : " rows ") + std::to_string(layout.fieldCount) + ":";
    for (const std::optional<std::size_t>& place : layout.place)
        out += place ? " " + std::to_string(*place) : std::string{" -"};
    for (const TakenName& taken : layout.takenNames) {
        out += "; " + std::string{columnName(taken.column)} + "=" + taken.name;
        for (const std::string& passed : taken.passed)
            out += " not " + passed;
    }
    return out;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void firstRows_data();
    void firstRows();
    void namesOfAllColumns();
    void columnsByNameAndAlias();
    void identitiesByName();
};

void LayoutTest::layouts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray{text} << QByteArray{expected};
    };
    const char* const plain = ", rows 6: 0 1 2 3 4 5";
    add("rows, comma", "e,2014-09-29 13:07:55,a,b,c,/\n", plain);
    add("rows, tab", "e\t2014-09-29 13:07:55\ta\tb\tc\t/\n", "tab rows 6: 0 1 2 3 4 5");
    add("rows, pipe", "e|2014-09-29 13:07:55|a|b|c|/\n", "| rows 6: 0 1 2 3 4 5");
    add("rows, semicolon", "e;1411996075;a;b;c;/\n", "; rows 6: 0 1 2 3 4 5");
    add("a tab gives six fields, a comma seven", "e\t2014-09-29 13:07:55\ta\tb\tc\t/1,2,3,4,5,6,7\n",
        "tab rows 6: 0 1 2 3 4 5");
    add("a comma gives six and a timestamp, a tab more", "e,2014-09-29 13:07:55,a,b,c,/\t\t\t\t\t\t\t\t\n", plain);
    add("six by comma and by pipe: the comma is first", "e,2014-09-29 13:07:55,a,b,c,/|||||\n", plain);
    add("separators within quotes don't count", "\"a|b|c|d|e|f|g\";\"x\";\"y\"\n", "; rows 6: 0 1 2 3 4 5");
    add("the most fields", "a|b|c|d,e\n", "| rows 6: 0 1 2 3 4 5");
    add("comma on a tie", "a,b;c\n", plain);
    add("no separator at all", "just words\n", plain);
    add("six fields without a timestamp, and eight by tab", "a,b,c,d,e,f\t\t\t\t\t\t\t\n", "tab rows 6: 0 1 2 3 4 5");
    add("blank lines before", "\n\r\n\ne|2014-09-29 13:07:55|a|b|c|/\n", "| rows 6: 0 1 2 3 4 5");
    add("header", "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n", ", header 6: 0 1 2 3 4 5");
    add("header, permuted", "page,domain_userid,timestamp,event_id,network_userid,user_fingerprint\n",
        ", header 6: 3 2 5 1 4 0");
    add("header, upper case, white space, quotes", " EVENT_ID ,\"Timestamp\",\"\tUser_Fingerprint \"\n",
        ", header 3: 0 1 2 - - -");
    add("header with further columns", "x,timestamp,y,domain_userid,z\n", ", header 5: - 1 - 3 - -");
    add("header by tab", "timestamp\tuser_fingerprint\n", "tab header 2: - 0 1 - - -");
    add("header by pipe", "timestamp|page\n", "| header 2: - 0 - - - 1");
    add("header by semicolon", "a,b;timestamp;c\n", "; header 3: - 1 - - - -");
    add("header of one column", "timestamp\n", ", header 1: - 0 - - - -");
    add("header by an identity alone", "network_userid,x\n", ", header 2: - - - - 0 -");
    add("event_id and page make no header", "event_id,page\n", plain);
    add("a header's separator within quotes", "\"a,timestamp,b\";timestamp;page\n", "; header 3: - 1 - - - 2");
    add("alias", "derived_tstamp,user_fingerprint\n", ", header 2: - 0 1 - - -; timestamp=derived_tstamp");
    add("alias, upper case", "COLLECTOR_TSTAMP,user_fingerprint\n",
        ", header 2: - 0 1 - - -; timestamp=COLLECTOR_TSTAMP");
    add("event_datetime", "event_datetime,domain_userid\n", ", header 2: - 0 - 1 - -; timestamp=event_datetime");
    add("page_url", "timestamp,page_url\n", ", header 2: - 0 - - - 1; page=page_url");
    add("page_urlpath", "timestamp,page_urlpath\n", ", header 2: - 0 - - - 1; page=page_urlpath");
    add("the plain name wins", "derived_tstamp,timestamp,page_url,page\n",
        ", header 4: - 1 - - - 3; timestamp=timestamp not derived_tstamp; page=page not page_url");
    add("of aliases the order of the list", "event_datetime,collector_tstamp,derived_tstamp\n",
        ", header 3: - 2 - - - -; timestamp=derived_tstamp not event_datetime not collector_tstamp");
    add("page_url before page_urlpath", "timestamp,page_urlpath,page_url\n",
        ", header 3: - 0 - - - 2; page=page_url not page_urlpath");
    add("a name twice", "timestamp,page,Page\n", "twice Page");
    add("the timestamp twice", "timestamp,x, timestamp\n", "twice timestamp");
    add("an alias twice", "timestamp,page_url,page_url\n", "twice page_url");
    add("an unknown name twice", "timestamp,x,x\n", ", header 3: - 0 - - - -");
    add("an unknown name that is like a column", "timestamp,pages,user_fingerprint2\n", ", header 3: - 0 - - - -");
    add("no line end", "timestamp,page", ", header 2: - 0 - - - 1");
    add("line end within a header's quotes", "\"x\ny\",timestamp\n", ", header 2: - 1 - - - -");
    add("first row with a faulty quote", "\"a\"b,c,d\n", plain);
}

void LayoutTest::layouts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(described(text.toStdString()), expected.toStdString());
}

void LayoutTest::firstRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("open");   // with more to come
    QTest::addColumn<int>("closed"); // at the end
    const int nothing = static_cast<int>(FirstRow::Nothing);
    const int more = static_cast<int>(FirstRow::NeedMore);
    const int whole = static_cast<int>(FirstRow::Whole);
    QTest::newRow("nothing") << QByteArray{} << more << nothing;
    QTest::newRow("blank lines") << QByteArray{"\n\r\n\n"} << more << nothing;
    QTest::newRow("a CR") << QByteArray{"\r"} << more << whole;
    QTest::newRow("a row") << QByteArray{"a,b\n"} << whole << whole;
    QTest::newRow("blank lines, then a row") << QByteArray{"\n\na\n"} << whole << whole;
    QTest::newRow("half a row") << QByteArray{"a,b"} << more << whole;
    QTest::newRow("an open quote") << QByteArray{"\"a\nb\n"} << more << whole;
    QTest::newRow("an open quote for one separator") << QByteArray{"a;\"b\nc\n"} << more << whole;
}

void LayoutTest::firstRows()
{
    QFETCH(QByteArray, text);
    QFETCH(int, open);
    QFETCH(int, closed);
    QCOMPARE(static_cast<int>(firstRowIn(text.toStdString(), false)), open);
    QCOMPARE(static_cast<int>(firstRowIn(text.toStdString(), true)), closed);
}

void LayoutTest::namesOfAllColumns()
{
    QCOMPARE(namesIn(layoutOf("e,2014-09-29 13:07:55,a,b,c,/\n", true).value()),
             std::string{"event_id, timestamp, user_fingerprint, domain_userid, network_userid, page"});
    QCOMPARE(namesIn(layoutOf("page_url,x,timestamp\n", true).value()), std::string{"timestamp, page"});
}

void LayoutTest::columnsByNameAndAlias()
{
    QVERIFY(!columnNamed(""));
    QVERIFY(!columnNamed("user fingerprint"));
    QVERIFY(!columnNamed("time\u017Ftamp")); // only ASCII letters have another case
    QCOMPARE(columnNamed("PAGE_URLPATH")->rank, std::size_t{2});
    QCOMPARE(columnNamed("\f\v\t event_id \r")->column, Column::EventId);
}

void LayoutTest::identitiesByName()
{
    for (const Identity identity : allIdentities)
        QVERIFY(identityNamed(identityName(identity)) == identity);
    QVERIFY(!identityNamed("User_Fingerprint"));
    QVERIFY(!identityNamed(""));
    QVERIFY(!identityNamed("page"));
}

QTEST_APPLESS_MAIN(LayoutTest)
#include "layout_test.moc"
