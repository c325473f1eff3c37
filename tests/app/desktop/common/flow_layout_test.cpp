// SPDX-License-Identifier: GPL-3.0-or-later
// At each width a flow takes exactly the height that it asks for, and each of its parts is seen in full.
#include "app/desktop/common/flow_layout.h"

#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

namespace footfall::desktop {

namespace {

constexpr int margin = 17;
constexpr int gap = 9;

/// As large as it is told to be.
class Part : public QWidget
{
public:
    Part(QSize size, QWidget* parent) : QWidget{parent}, m_size{size} {}
    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {10, 10}; }

private:
    QSize m_size;
};

/// A widget with margins around five parts of different sizes.
struct Flow
{
    explicit Flow(FlowLayout::Widths widths, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        flow.setLayoutDirection(direction);
        auto* const layout = new FlowLayout{widths, &flow};
        layout->setContentsMargins(margin, margin, margin, margin);
        layout->setSpacing(gap);
        layout->setCellWidth(60);
        for (const QSize size : {QSize{80, 20}, {40, 30}, {120, 20}, {10, 25}, {70, 20}}) {
            parts.push_back(new Part{size, &flow});
            layout->addWidget(parts.back());
        }
        flow.show();
    }

    void setWidth(int width)
    {
        flow.resize(width, flow.heightForWidth(width));
        flow.layout()->setGeometry(flow.rect());
    }

    QWidget flow;
    std::vector<QWidget*> parts;
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsHaveRoomAtEachWidth_data()
    {
        QTest::addColumn<bool>("equal");
        QTest::addColumn<bool>("rightToLeft");
        for (const bool equal : {false, true}) {
            for (const bool rightToLeft : {false, true})
                QTest::addRow("%s, %s", equal ? "equal" : "natural", rightToLeft ? "right to left" : "left to right")
                    << equal << rightToLeft;
        }
    }

    void partsHaveRoomAtEachWidth()
    {
        QFETCH(const bool, equal);
        QFETCH(const bool, rightToLeft);
        Flow shown{equal ? FlowLayout::Widths::Equal : FlowLayout::Widths::Natural,
                   rightToLeft ? Qt::RightToLeft : Qt::LeftToRight};
        const QWidget& flow = shown.flow;
        for (int width = 120 + 2 * margin; width < 500; ++width) { // from that of the widest part
            shown.setWidth(width);
            int lowest = 0;
            for (const QWidget* const part : shown.parts) {
                QVERIFY2(flow.rect().contains(part->geometry()), qPrintable(QString::number(width)));
                QVERIFY(part->height() >= part->sizeHint().height());
                QVERIFY(equal || part->width() == part->sizeHint().width());
                for (const QWidget* const other : shown.parts)
                    QVERIFY(part == other || !part->geometry().intersects(other->geometry()));
                lowest = std::max(lowest, part->geometry().bottom());
            }
            QCOMPARE(flow.height() - 1 - lowest, margin);
            const QRect first = shown.parts.front()->geometry();
            QCOMPARE(rightToLeft ? flow.width() - 1 - first.right() : first.left(), margin);
        }
    }

    void equalPartsShareTheWidthToTheLastPixel()
    {
        Flow shown{FlowLayout::Widths::Equal};
        for (int width = 120 + 2 * margin; width < 500; ++width) {
            shown.setWidth(width);
            std::map<int, std::vector<const QWidget*>> rows; // by their tops
            for (const QWidget* const part : shown.parts)
                rows[part->y()].push_back(part);
            for (const auto& [top, parts] : rows) {
                QCOMPARE(parts.back()->geometry().right(), width - 1 - margin);
                for (const QWidget* const part : parts)
                    QVERIFY(std::abs(part->width() - parts.front()->width()) <= 1);
            }
        }
    }

    void whatIsHiddenTakesNoRoom()
    {
        Flow shown{FlowLayout::Widths::Natural};
        const int height = shown.flow.heightForWidth(120 + 2 * margin);
        shown.parts[2]->hide();
        QVERIFY(shown.flow.heightForWidth(120 + 2 * margin) < height);
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FlowLayoutTest)
#include "flow_layout_test.moc"
