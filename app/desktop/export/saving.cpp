// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/saving.h"

#include "app/desktop/common/text.h"
#include "core/base/atomic_save.h"
#include "core/base/output.h"
#include "core/report/csv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

#include <algorithm>
#include <cerrno>
#include <new>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

/// Thrown through saveAtomically, so that what was written so far replaces nothing.
struct NotWritten
{
    Error error;
};

/// Beside PNG, those that this Qt can write and that people send each other.
QStringList otherPictureSuffixes()
{
    const QList<QByteArray> writable = QImageWriter::supportedImageFormats();
    QStringList suffixes;
    for (const char* const suffix : {"jpg", "jpeg", "bmp", "webp"}) {
        if (writable.contains(suffix))
            suffixes += QLatin1StringView{suffix};
    }
    return suffixes;
}

/// In lower case; empty if the name ends in none.
QString suffixOf(const QString& name, const SavedFormats& formats)
{
    const auto ends = [&name](const QString& suffix) { return name.endsWith(u'.' + suffix, Qt::CaseInsensitive); };
    if (ends(formats.suffix))
        return formats.suffix;
    const auto other = std::find_if(formats.otherSuffixes.begin(), formats.otherSuffixes.end(), ends);
    return other != formats.otherSuffixes.end() ? *other : QString{};
}

Status write(const SavedTable& content, const QString& /*the suffix: there is only CSV*/, Output& output)
{
    const Result<std::shared_ptr<const Table>> table = content.make();
    if (!table)
        return table.error();
    writeCsv(*table.value(), *content.zone, FormulaGuard::On, output);
    return success();
}

Status write(const QImage& picture, const QString& suffix, Output& output)
{
    constexpr int jpegQuality = 95; // of 100: letters and thin lines
    constexpr int usualQuality = -1;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    const int quality = suffix.startsWith(u'j') ? jpegQuality : usualQuality;
    if (picture.isNull() || !picture.save(&buffer, suffix.toLatin1().constData(), quality) || bytes.isEmpty())
        return Error{.kind = ErrorKind::CannotWrite, .systemError = ENOMEM};
    output.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return success();
}

} // namespace

SavedFormats formatsOf(const Saving& saving)
{
    if (std::holds_alternative<SavedTable>(saving.content))
        return {.nameFilter = Words::tr("CSV files (*.csv)"),
                .suffix = QStringLiteral("csv"),
                .otherSuffixes = {QStringLiteral("txt")}};
    QStringList others = otherPictureSuffixes();
    return {.nameFilter =
                Words::tr("Pictures (%1)").arg(QStringLiteral("*.png *.") + others.join(QStringLiteral(" *."))),
            .suffix = QStringLiteral("png"),
            .otherSuffixes = std::move(others)};
}

QString nameWithSuffix(const QString& name, const Saving& saving)
{
    const SavedFormats formats = formatsOf(saving);
    if (!suffixOf(name, formats).isEmpty())
        return name;
    return name + (name.endsWith(u'.') ? QString{} : QStringLiteral(".")) + formats.suffix;
}

Status save(const Saving& saving, const std::filesystem::path& target) noexcept
{
    try {
        const SavedFormats formats = formatsOf(saving);
        const QString named = suffixOf(toText(target.native()), formats);
        const QString suffix = named.isEmpty() ? formats.suffix : named;
        return saveAtomically(target, [&](Output& output) {
            const auto writeContent = [&](const auto& content) { return write(content, suffix, output); };
            if (const Status written = std::visit(writeContent, saving.content); !written)
                throw NotWritten{written.error()};
        });
    } catch (const NotWritten& fault) {
        Error error = fault.error;
        error.file = target.native();
        return error;
    } catch (const std::bad_alloc&) {
        return Error{.kind = ErrorKind::OutOfMemory};
    } catch (...) {
        return Error{.kind = ErrorKind::Internal, .detail = "an exception"};
    }
}

} // namespace footfall::desktop
