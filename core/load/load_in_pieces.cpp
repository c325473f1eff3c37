// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_in_pieces.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace footfall {

namespace {

constexpr std::chrono::milliseconds betweenLooks{50}; // so soon is a cancel answered while others read

/// Tells readers that still run to stop, whichever way a load ends.
class StopAtEnd
{
public:
    explicit StopAtEnd(std::atomic<bool>& stopped) : m_stopped{stopped} {}
    StopAtEnd(const StopAtEnd&) = delete;
    StopAtEnd& operator=(const StopAtEnd&) = delete;
    ~StopAtEnd() { m_stopped = true; }

private:
    std::atomic<bool>& m_stopped;
};

bool isSystemError(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::system_error&) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

LoadInPieces::LoadInPieces(const LoadRequest& request, const ReadingWay& way, Progress& progress)
    : m_request{request},
      m_way{way},
      m_inflater{way.inflater},
      m_progress{progress},
      m_builder{request.columns}
{
}

std::variant<Outcome<Dataset>, ReadingWay> LoadInPieces::run()
{
    measureFiles();
    planPieces();
    m_slots.resize(m_pieces.size());
    Lanes lanes{m_pieces.size(), m_lanes, [this](std::size_t piece) { read(piece); }};
    const StopAtEnd stop{m_stopped};
    for (std::size_t piece = 0; piece < m_pieces.size(); ++piece) {
        while (goOn() && !lanes.isDone(piece)) {
            if (!lanes.runNext())
                lanes.isDone(piece, betweenLooks);
        }
        if (!goOn())
            return Outcome<Dataset>{Cancelled{}};
        if (std::optional<End> end = take(piece))
            return std::move(*end);
        lanes.release();
    }
    return finished();
}

/// Adds up the sizes of all files before the first is read, for progress; 0 if one has no size (a pipe).
void LoadInPieces::measureFiles()
{
    for (const Input& file : m_request.files) {
        std::error_code unknown;
        const std::uintmax_t size = file.isStandardInput() ? 0 : std::filesystem::file_size(file.path(), unknown);
        if (unknown || file.isStandardInput()) {
            m_bytesTotal = 0;
            return;
        }
        m_bytesTotal += size;
    }
}

/// What can't be read again is read alone and in its turn.
void LoadInPieces::planPieces()
{
    const auto isFile = [](const Input& file) {
        std::error_code unknown;
        return !file.isStandardInput() && std::filesystem::is_regular_file(file.path(), unknown);
    };
    if (m_way.atOnce && !m_request.open && std::all_of(m_request.files.begin(), m_request.files.end(), isFile))
        m_lanes = m_request.lanes > 0 ? m_request.lanes : std::max(1U, std::thread::hardware_concurrency());
    m_pieces =
        piecesOf(m_request.files, m_way.inPieces ? m_lanes : 1, m_request.smallestPiece, [this] { return goOn(); });
}

/// On any thread.
void LoadInPieces::read(std::size_t piece)
{
    Slot& slot = m_slots[piece];
    try {
        slot.loader = std::make_unique<FileLoader>(m_request, m_pieces[piece]);
        slot.outcome = slot.loader->load(m_inflater, [this](const FileLoader::Step& step) {
            m_bytes += step.bytes;
            m_rows += step.rows;
            return std::this_thread::get_id() == m_owner ? goOn() : !m_stopped;
        });
    } catch (...) {
        slot.thrown = std::current_exception();
    }
}

/// On the owner's thread. Once `progress` has said no, it is not asked again.
bool LoadInPieces::goOn()
{
    if (!m_stopped && !m_progress.goOn({.bytesRead = m_bytes, .bytesTotal = m_bytesTotal, .rows = m_rows}))
        m_stopped = true;
    return !m_stopped;
}

/// Puts what was read of the next piece behind what is there. Gives the load's end if this is it.
std::optional<LoadInPieces::End> LoadInPieces::take(std::size_t piece)
{
    Slot& slot = m_slots[piece];
    if (slot.thrown && m_lanes > 1 && isSystemError(slot.thrown))
        return ReadingWay{.inflater = m_inflater, .atOnce = false}; // the system gives no more threads
    if (slot.thrown)
        std::rethrow_exception(slot.thrown);
    if (!slot.loader->canReadAgain())
        m_inflater = InflaterKind::Zlib; // for the files after it too: there is no starting again
    if (const std::optional<Error>& damage = slot.loader->damage()) {
        // zlib, reading the file as one, tells exactly what stands before the damage. A file that has changed is read
        // again only where a part of it will do, since what is read then is another file.
        const bool isWhole = m_pieces[piece].isWhole();
        const bool readAgain = damage->kind == ErrorKind::Changed ? !isWhole && m_request.acceptPartial
                                                                  : !isWhole || m_inflater != InflaterKind::Zlib;
        if (readAgain)
            return ReadingWay{.inflater = InflaterKind::Zlib};
    }
    if (auto* failed = std::get_if<Error>(&slot.outcome))
        return Outcome<Dataset>{std::move(*failed)};
    if (std::holds_alternative<Cancelled>(slot.outcome))
        return Outcome<Dataset>{Cancelled{}};
    if (m_open != nullptr && !m_open->endLastRow(*slot.loader))
        return ReadingWay{.inflater = m_inflater};
    std::optional<Error> wrong;
    if (m_open != nullptr) {
        wrong = append(m_open->take());
        m_slots[piece - 1].loader.reset();
    } else {
        m_report.files.push_back({.input = m_pieces[piece].file});
        m_lines = 0;
    }
    m_open = m_pieces[piece].isLast ? nullptr : slot.loader.get();
    if (m_open == nullptr && !wrong) {
        wrong = append(slot.loader->take());
        slot.loader.reset();
    }
    if (m_open == nullptr && !wrong)
        wrong = endOfFile();
    return wrong ? std::optional<End>{Outcome<Dataset>{*std::move(wrong)}} : std::nullopt;
}

std::optional<Error> LoadInPieces::append(LoadedPiece loaded)
{
    const LoadReport& report = loaded.report;
    if (report.rows != report.events + report.rejected.total() || report.events != loaded.events.size())
        return Error{
            .kind = ErrorKind::Internal, .file = m_report.files.back().input, .detail = "rows = events + rejected"};
    m_builder.append(std::move(loaded.events));
    m_report.append(std::move(loaded.report), m_lines);
    m_lines += loaded.lines;
    return std::nullopt;
}

std::optional<Error> LoadInPieces::endOfFile() const
{
    const FileReport& file = m_report.files.back();
    if (file.rows == 0 || file.events > 0)
        return std::nullopt;
    return Error{.kind = ErrorKind::NoEvents,
                 .file = file.input,
                 .detail = std::string{reasonName(file.firstRejected->reason)},
                 .line = file.firstRejected->line,
                 .count = file.rows};
}

Outcome<Dataset> LoadInPieces::finished()
{
    if (m_builder.size() != m_report.events || m_report.rows != m_report.events + m_report.rejected.total())
        return Error{.kind = ErrorKind::Internal, .detail = "rows = events + rejected"};
    for (const FileReport& file : m_report.files) {
        if (file.damage && (!m_request.acceptPartial || file.events == 0)) {
            Error damage = *file.damage;
            damage.count = file.events; // of all its pieces
            return damage;
        }
    }
    return Dataset{m_builder.take(), std::move(m_report)};
}

} // namespace footfall
