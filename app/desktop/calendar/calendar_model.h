// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/calendar/month.h"
#include "app/desktop/calendar/shades.h"
#include "app/desktop/workspace/answer.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <optional>

namespace footfall::desktop {

/// The days of one month as six weeks, with those of the months beside it that fill the weeks up.
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShadeRole = Qt::UserRole, ///< int; invalid for a day without events
        OtherMonthRole,           ///< bool
        DayXRole,                 ///< bool
        ComparedDayRole,          ///< bool
    };
    static constexpr int weeks = 6;
    static constexpr int daysOfWeek = 7;

    /// Weeks begin as the user's system has it, in whatever language the words are.
    explicit CalendarModel(Qt::DayOfWeek weekBegin = QLocale::system().firstDayOfWeek(), QObject* parent = nullptr);

    /// Null: an empty month.
    void showAnswer(std::shared_ptr<const Answer> answer);
    void setMonth(Month month);
    [[nodiscard]] Month month() const { return m_month; }
    /// Of the days of the answer.
    [[nodiscard]] const Shades& shades() const { return m_shades; }

    [[nodiscard]] Day dayAt(const QModelIndex& index) const;
    /// Invalid if the day is not among the six weeks.
    [[nodiscard]] QModelIndex indexOf(Day day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Day firstShown() const;
    [[nodiscard]] QString description(Day day) const;
    [[nodiscard]] const DayCounts* countsOf(Day day) const;

    Qt::DayOfWeek m_weekBegin;
    std::shared_ptr<const Answer> m_answer;
    Shades m_shades;
    Month m_month;
};

} // namespace footfall::desktop
