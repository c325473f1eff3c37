// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;

namespace footfall::desktop {

class FileLookup;
class LinkButton;
class RecentEntry;
class RecentList;
class RecentModel;
struct GoneFile;

/// "Recent files" with what one can do with them; not there while there are none.
class RecentSection final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentSection(QWidget* parent = nullptr);

    /// Reads the settings again, and looks for the files.
    void refresh();

    [[nodiscard]] RecentList& list() { return *m_list; }
    [[nodiscard]] RecentModel& model() { return *m_model; }
    [[nodiscard]] FileLookup& lookup() { return *m_lookup; }
    [[nodiscard]] QWidget* clearButton() const;

Q_SIGNALS:
    /// Those of an entry, all of which are there as far as one knows.
    void filesChosen(const std::vector<std::filesystem::path>& files);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int row);
    void remove(int row);
    void showFolder(int row) const;
    void clear();
    void find(const RecentEntry& entry, const GoneFile& gone);
    void takeLook();

    RecentModel* m_model;
    FileLookup* m_lookup;
    QLabel* m_title;
    LinkButton* m_clear;
    RecentList* m_list;
};

} // namespace footfall::desktop
