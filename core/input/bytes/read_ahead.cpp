// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/read_ahead.h"

namespace footfall {

ReadAhead::ReadAhead(std::unique_ptr<BlockSource> source, std::size_t blockSize) : m_source{std::move(source)}
{
    for (Slot& slot : m_slots)
        slot.bytes.resize(blockSize);
    m_thread = std::jthread{[this](const std::stop_token& stop) { run(stop); }};
}

ReadAhead::~ReadAhead()
{
    m_thread.request_stop();
    m_thread.join();
}

std::optional<ReadAhead::Block> ReadAhead::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock{m_mutex};
    m_returned = m_taken;
    m_changed.notify_all();
    if (!m_changed.wait_for(lock, patience, [this] { return m_filled > m_taken; }))
        return std::nullopt;
    const Slot& slot = m_slots[m_taken++ % slotCount];
    if (m_thrown && slot.last)
        std::rethrow_exception(m_thrown);
    return Block{std::span{slot.bytes}.first(slot.size), slot.last, slot.error};
}

void ReadAhead::run(const std::stop_token& stop)
{
    bool last = false;
    while (!last) {
        std::size_t number = 0;
        {
            std::unique_lock lock{m_mutex};
            if (!m_changed.wait(lock, stop, [this] { return m_filled - m_returned < slotCount; }))
                return;
            number = m_filled;
        }
        Slot& slot = m_slots[number % slotCount];
        try {
            fill(slot, stop);
        } catch (...) {
            m_thrown = std::current_exception();
            slot.last = true;
        }
        last = slot.last;
        const std::scoped_lock lock{m_mutex};
        m_filled = number + 1;
        m_changed.notify_all();
    }
}

void ReadAhead::fill(Slot& slot, const std::stop_token& stop)
{
    slot.size = 0;
    while (slot.size < slot.bytes.size() && !slot.last && !stop.stop_requested()) {
        BlockRead read = m_source->read(std::span{slot.bytes}.subspan(slot.size));
        slot.size += read.size;
        slot.last = read.atEnd || read.error;
        slot.error = std::move(read.error);
    }
}

} // namespace footfall
