// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/intern_queue.h"

#include <QTest>

#include <map>
#include <random>

using namespace footfall;

namespace {

/// What the column must be, number by number: those of a map that is asked at once.
class AskedAtOnce
{
public:
    void add(const std::string& text)
    {
        m_numbers.push_back(m_known.emplace(text, static_cast<std::uint32_t>(m_known.size())).first->second);
    }
    void addNobody() { m_numbers.push_back(noValue.value); }
    [[nodiscard]] bool isThat(const TextColumn& column) const
    {
        if (column.numbers.size() != m_numbers.size() || column.texts.size() != m_known.size())
            return false;
        for (std::size_t i = 0; i < m_numbers.size(); ++i) {
            if (column.numbers[i] != m_numbers[i])
                return false;
        }
        for (const auto& [text, number] : m_known) {
            if (column.texts.text(number) != text)
                return false;
        }
        return true;
    }

private:
    std::map<std::string, std::uint32_t> m_known;
    std::vector<std::uint32_t> m_numbers;
};

} // namespace

class InternQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As many as wait at once, one fewer, one more, and so many that the interner grows while texts wait.
    void numbersAreThoseOfTextsAskedAtOnce()
    {
        std::mt19937 random{7};
        for (const std::size_t count : {0U, 1U, 7U, 8U, 9U, 15U, 16U, 17U, 33U, 20'000U}) {
            for (const unsigned distinct : {1U, 3U, 30'000U}) {
                TextColumn column;
                InternQueue queue;
                AskedAtOnce wanted;
                for (std::size_t i = 0; i < count; ++i) {
                    if (random() % 5 == 0) {
                        queue.addNobody(column);
                        wanted.addNobody();
                        continue;
                    }
                    // of every length, an empty one too; the buffer is another's before the text is looked up
                    const unsigned which = static_cast<unsigned>(random()) % distinct;
                    std::string text(which % 50, 'x');
                    text += which % 11 == 0 ? std::string{} : std::to_string(which);
                    wanted.add(text);
                    queue.add(column, text);
                    text.assign(text.size(), '?');
                }
                queue.finish(column);
                QVERIFY2(wanted.isThat(column), qPrintable(QString::number(count)));
            }
        }
    }

    void goesOnAfterTheEnd()
    {
        TextColumn column;
        InternQueue queue;
        AskedAtOnce wanted;
        for (const char* const text : {"a", "b", "a", "c", "b"}) {
            queue.add(column, text);
            wanted.add(text);
            queue.finish(column);
            QVERIFY(wanted.isThat(column));
        }
        queue.finish(column); // nothing waits
        QVERIFY(wanted.isThat(column));
    }
};

QTEST_APPLESS_MAIN(InternQueueTest)
#include "intern_queue_test.moc"
