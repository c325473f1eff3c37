// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace footfall::desktop {

/// Does now what new texts ask of the layouts of all windows. Qt would do it a level of nesting at a time and paint in
/// between: two or three frames for one change, all but the last of them with something out of its place. On the GUI
/// thread.
void settleLayouts();

} // namespace footfall::desktop
