// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace footfall::desktop {

class Exporter;
class ResultsPage;

/// Has users, sessions and pages saved when their pages ask for it: whole, with the bytes of footfall-report, or as
/// they are shown.
void connectListExports(ResultsPage& results, Exporter& exporter);

} // namespace footfall::desktop
