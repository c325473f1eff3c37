// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace footfall {

/// How many rejected rows are too many: a number of rows, or an exact decimal percentage of all rows.
class RejectLimit
{
public:
    /// 10 %.
    RejectLimit() = default;
    /// "250" or "2.5%"; nothing for another form.
    static std::optional<RejectLimit> parse(std::string_view text);

    /// Exactly as many as the limit are not too many.
    [[nodiscard]] bool isExceeded(std::uint64_t rejected, std::uint64_t rows) const;
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text = "10%";
    std::uint64_t m_number = 10; ///< rows, or hundredths times m_scale
    std::uint64_t m_scale = 1;
    bool m_isPercent = true;
};

} // namespace footfall
