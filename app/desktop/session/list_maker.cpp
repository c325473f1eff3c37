// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/list_maker.h"

#include "app/desktop/session/lane.h"

#include <utility>

namespace footfall::desktop {

/// Its lane, kept out of the header.
class ListMaker::Private
{
public:
    explicit Private(ListMaker& maker)
        : lane{[&maker](const std::shared_ptr<const Table>& table) {
                   maker.m_isMaking = false;
                   Q_EMIT maker.made(table);
               },
               [&maker](const Error& error) {
                   maker.m_isMaking = false;
                   Q_EMIT maker.failed(error);
               }}
    {
    }

    Lane<std::shared_ptr<const Table>> lane;
};

ListMaker::ListMaker(QObject* parent) : QObject{parent}, d{std::make_unique<Private>(*this)} {}

ListMaker::~ListMaker() = default;

void ListMaker::start(Make make)
{
    m_isMaking = true;
    d->lane.start([make = std::move(make)](QPromise<std::shared_ptr<const Table>>& promise) {
        if (!promise.isCanceled())
            promise.addResult(make());
    });
}

void ListMaker::drop()
{
    m_isMaking = false;
    d->lane.drop();
}

void ListMaker::letGo(std::shared_ptr<const void> value)
{
    d->lane.letGo(std::move(value));
}

} // namespace footfall::desktop
