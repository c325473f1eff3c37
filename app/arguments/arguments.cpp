// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments/arguments.h"

#include <QCommandLineParser>
#include <QStringList>

namespace footfall {

namespace {

/// The parser wants text: Latin-1 takes any byte there and back.
QString toParser(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string fromParser(const QString& text)
{
    return text.toLatin1().toStdString();
}

} // namespace

Arguments::Arguments(std::span<const OptionName> known, std::span<const std::string> given)
{
    QCommandLineParser parser;
    for (const OptionName& option : known) {
        const QString name = QString::fromLatin1(option.name);
        parser.addOption(option.value != nullptr
                             ? QCommandLineOption{name, QString{}, QString::fromLatin1(option.value)}
                             : QCommandLineOption{name});
    }
    QStringList texts{QStringLiteral("program")}; // whose name the parser skips
    for (const std::string& argument : given)
        texts.append(toParser(argument));
    if (!parser.parse(texts))
        m_error = fromParser(parser.errorText());
    for (const OptionName& option : known) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            m_options.emplace(option.name, option.value != nullptr ? fromParser(parser.value(name)) : std::string{});
    }
    for (const QString& argument : parser.positionalArguments())
        m_positional.push_back(fromParser(argument));
}

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const auto found = m_options.find(name);
    return found != m_options.end() ? std::optional{found->second} : std::nullopt;
}

} // namespace footfall
