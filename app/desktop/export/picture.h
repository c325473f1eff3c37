// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/output.h"

class QImage;

namespace footfall::desktop {

/// Writes a picture in one of Qt's formats ("PNG"). Error: there is no picture, or none in this format, mostly because
/// there is not the memory for it; nothing is written then.
Status writePicture(const QImage& picture, const char* format, Output& output);

} // namespace footfall::desktop
