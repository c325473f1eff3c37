// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/picture.h"

#include <QBuffer>
#include <QImage>
#include <QLatin1String>

#include <cerrno>

namespace footfall::desktop {

Status writePicture(const QImage& picture, const char* format, Output& output)
{
    constexpr int jpegQuality = 95; // of 100: letters and thin lines
    constexpr int usualQuality = -1;
    const bool isJpeg = QLatin1String{format}.startsWith(u'j', Qt::CaseInsensitive);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&buffer, format, isJpeg ? jpegQuality : usualQuality) || bytes.isEmpty())
        return Error{.kind = ErrorKind::CannotWrite, .systemError = ENOMEM};
    output.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return success();
}

} // namespace footfall::desktop
