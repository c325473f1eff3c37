// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loader.h"

#include "core/load/load_in_pieces.h"

#include <new>
#include <stdexcept>
#include <system_error>

namespace footfall {

Outcome<Dataset> load(const LoadRequest& request, Progress& progress)
{
    try {
        ReadingWay way{.inflater = chosenInflater(), .inPieces = true};
        while (true) {
            std::variant<Outcome<Dataset>, ReadingWay> end = LoadInPieces{request, way, progress}.run();
            if (auto* outcome = std::get_if<Outcome<Dataset>>(&end))
                return std::move(*outcome);
            way = std::get<ReadingWay>(end);
        }
    } catch (const std::bad_alloc&) {
        return Error{.kind = ErrorKind::OutOfMemory};
    } catch (const std::system_error&) {
        return Error{.kind = ErrorKind::OutOfMemory}; // the system gives no thread
    } catch (const std::length_error&) {
        return Error{.kind = ErrorKind::OutOfMemory}; // more events or values than 32 bits can number
    }
}

} // namespace footfall
