// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// The first thing that is wrong with a JSON text, its key named.
struct JsonFault
{
    std::optional<std::string> text;
};

/// An object whose members are taken one by one; what is left in the end was never asked for, and is refused. A
/// missing member leaves its value as it was. Faults go to the JsonFault, which outlives this.
class JsonObject
{
public:
    static JsonObject fromBytes(std::string_view bytes, JsonFault& fault);

    JsonObject takeObject(const char* key);
    void takeSwitch(const char* key, bool& into);
    void takeInteger(const char* key, int& into, int least, int greatest);
    /// null is the empty text.
    void takeTextOrNull(const char* key, std::string& into);

    /// A text that `parse` makes a value of, or refuses by giving nothing.
    template <class T, class Parse>
    void takeText(const char* key, T& into, Parse parse)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        const std::string text = value.toString().toStdString();
        if (auto parsed = value.isString() ? parse(std::string_view{text}) : std::nullopt)
            into = *std::move(parsed);
        else
            refuse(key);
    }
    template <class T, class Parse>
    void takeTexts(const char* key, T& into, Parse parse)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        const std::optional<std::vector<std::string>> texts = textsOf(value);
        if (auto parsed = texts ? parse(*texts) : std::nullopt)
            into = *std::move(parsed);
        else
            refuse(key);
    }

    /// Says that a key's value is no good.
    void refuse(const char* key);
    /// Refuses what was not taken.
    void finish();

private:
    JsonObject(QJsonObject object, std::string path, JsonFault& fault);
    QJsonValue take(const char* key);
    static std::optional<std::vector<std::string>> textsOf(const QJsonValue& value);
    void fail(std::string text);

    QJsonObject m_object;
    std::string m_path; ///< keys that lead here, with a dot behind
    JsonFault* m_fault;
};

} // namespace footfall
