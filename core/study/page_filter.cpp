// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/page_filter.h"

#include "core/base/text.h"

namespace footfall {

PageFilter::PageFilter(const EventStore& store, std::string_view contains) : m_store{&store}
{
    if (contains.empty())
        return;
    const std::string wanted = asciiLower(contains);
    m_passes.resize(store.pageCount() + 1); // never empty, even where there is no page
    for (std::uint32_t page = 0; page < store.pageCount(); ++page)
        m_passes[page] = asciiLower(store.text(PageId{page})).find(wanted) != std::string::npos ? 1 : 0;
}

} // namespace footfall
