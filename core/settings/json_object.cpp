// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/json_object.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

namespace footfall {

JsonObject::JsonObject(QJsonObject object, std::string path, JsonFault& fault)
    : m_object{std::move(object)},
      m_path{std::move(path)},
      m_fault{&fault}
{
}

JsonObject JsonObject::fromBytes(std::string_view bytes, JsonFault& fault)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray{bytes.data(), static_cast<qsizetype>(bytes.size())}, &error);
    if (!document.isObject())
        fault.text = "is no JSON object: " +
                     (error.error != QJsonParseError::NoError
                          ? error.errorString().toStdString() + " at byte " + std::to_string(error.offset)
                          : std::string{"it holds something else"});
    return JsonObject{document.object(), {}, fault};
}

QJsonValue JsonObject::take(const char* key)
{
    return m_object.take(QString::fromLatin1(key)); // Undefined if it isn't there
}

JsonObject JsonObject::takeObject(const char* key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(key);
    return JsonObject{value.toObject(), m_path + key + ".", *m_fault};
}

void JsonObject::takeSwitch(const char* key, bool& into)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isBool())
        into = value.toBool();
    else
        refuse(key);
}

void JsonObject::takeInteger(const char* key, int& into, int least, int greatest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    const int number = value.toInt(least - 1); // also for a number with a fraction
    if (number >= least && number <= greatest)
        into = number;
    else
        refuse(key);
}

void JsonObject::takeTextOrNull(const char* key, std::string& into)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isString() || value.isNull())
        into = value.toString().toStdString();
    else
        refuse(key);
}

std::optional<std::vector<std::string>> JsonObject::textsOf(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    std::vector<std::string> texts;
    const QJsonArray array = value.toArray();
    for (const auto& element : array) {
        if (!element.isString())
            return std::nullopt;
        texts.push_back(element.toString().toStdString());
    }
    return texts;
}

void JsonObject::refuse(const char* key)
{
    fail("the key " + m_path + key + " is missing or has a value that it can't have");
}

void JsonObject::finish()
{
    if (!m_object.isEmpty())
        fail("the key " + m_path + m_object.keys().front().toStdString() + " is not known");
}

void JsonObject::fail(std::string text)
{
    if (!m_fault->text)
        m_fault->text = std::move(text);
}

} // namespace footfall
