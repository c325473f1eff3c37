// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/recent/recent_entry.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace footfall::desktop {

namespace {

// neither is in an encoded name
constexpr QLatin1Char separator{'|'};
constexpr QLatin1Char beforeFacts{'?'};

/// Settings hold text, names are bytes.
QByteArray encoded(std::string_view name)
{
    return QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size())).toPercentEncoding("/");
}

/// With the slash at its end.
std::string_view folderOf(std::string_view name)
{
    return name.substr(0, name.rfind('/') + 1);
}

/// "a=1&b=2".
std::map<QString, QString> valuesIn(QStringView text)
{
    std::map<QString, QString> values;
    for (const QStringView part : text.split(u'&')) {
        if (const qsizetype equals = part.indexOf(u'='); equals > 0)
            values[part.first(equals).toString()] = part.mid(equals + 1).toString();
    }
    return values;
}

std::optional<std::uint64_t> numberIn(const QString& text)
{
    bool ok = false;
    const qulonglong number = text.toULongLong(&ok);
    return ok ? std::optional<std::uint64_t>{number} : std::nullopt;
}

} // namespace

/// A file's name alone where it is in the folder of the first: that of some thousand files need not be there as often.
RecentEntry::RecentEntry(std::span<const std::string> files)
{
    const std::string_view folder = folderOf(files.front());
    QByteArray text = encoded(files.front());
    for (const std::string_view name : files.subspan(1)) {
        text += separator.toLatin1();
        text += encoded(folderOf(name) == folder ? name.substr(folder.size()) : name);
    }
    m_names = QString::fromLatin1(text);
}

RecentEntry::RecentEntry(const QString& text) : m_names{text.section(beforeFacts, 0, 0)}
{
    readFacts(QStringView{text}.mid(m_names.size() + 1));
}

bool RecentEntry::isValid() const
{
    return m_names.startsWith(u'/') && !m_names.endsWith(separator) && !m_names.contains(QStringLiteral("||"));
}

QString RecentEntry::text() const
{
    QStringList values;
    if (m_facts) {
        values += QStringLiteral("events=%1").arg(m_facts->events);
        values += QStringLiteral("users=%1").arg(m_facts->users);
        if (m_facts->first && m_facts->last) {
            values += QStringLiteral("first=") + QString::fromStdString(toIso(*m_facts->first));
            values += QStringLiteral("last=") + QString::fromStdString(toIso(*m_facts->last));
        }
    }
    if (m_opened)
        values += QStringLiteral("opened=%1").arg(*m_opened);
    return values.isEmpty() ? m_names : m_names + beforeFacts + values.join(u'&');
}

std::size_t RecentEntry::count() const
{
    return static_cast<std::size_t>(m_names.count(separator)) + 1;
}

std::vector<std::filesystem::path> RecentEntry::files(std::size_t most) const
{
    std::vector<std::filesystem::path> files;
    files.reserve(std::min(count(), most));
    std::string folder;
    for (qsizetype begin = 0; begin >= 0 && files.size() < most;) {
        const qsizetype end = m_names.indexOf(separator, begin);
        const QStringView part = QStringView{m_names}.mid(begin, end < 0 ? -1 : end - begin);
        std::string name = QByteArray::fromPercentEncoding(part.toLatin1()).toStdString();
        if (files.empty())
            folder = folderOf(name);
        files.emplace_back(name.starts_with('/') ? std::move(name) : folder + name);
        begin = end < 0 ? end : end + 1;
    }
    return files;
}

void RecentEntry::readFacts(QStringView text)
{
    const std::map<QString, QString> values = valuesIn(text);
    const auto value = [&values](const char* name) {
        const auto found = values.find(QLatin1StringView{name});
        return found == values.end() ? QString{} : found->second;
    };
    const auto events = numberIn(value("events"));
    const auto users = numberIn(value("users"));
    if (events && users) {
        m_facts = FileFacts{.events = *events, .users = *users};
        const auto first = parseDay(value("first").toStdString());
        const auto last = parseDay(value("last").toStdString());
        if (first && last && *first <= *last) {
            m_facts->first = first;
            m_facts->last = last;
        }
    }
    bool ok = false;
    if (const qint64 seconds = value("opened").toLongLong(&ok); ok)
        m_opened = seconds;
}

} // namespace footfall::desktop
