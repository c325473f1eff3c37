// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/rows/columns.h"

#include <QString>

#include <vector>

namespace footfall::desktop {

/// The columns alone, and the lists of them that make sense: each next one stands in where the former is empty.
std::vector<std::vector<Identity>> identityChoices();

/// "user_fingerprint, else domain_userid".
QString identityText(const std::vector<Identity>& identity);

} // namespace footfall::desktop
