// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/quality/facts.h"

#include <QWidget>

class QGridLayout;

namespace footfall::desktop {

/// Facts as names and values below each other, in as many columns as there is room for.
class FactsGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget* parent = nullptr);

    void show(const std::vector<Fact>& facts);

private:
    void addLine(const Fact& fact, int line);

    QGridLayout* m_grid;
};

} // namespace footfall::desktop
