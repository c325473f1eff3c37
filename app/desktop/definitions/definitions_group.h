// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/definitions.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace footfall::desktop {

class Workspace;
class ZoneBox;

/// Everything that decides what a number means.
class DefinitionsGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionsGroup(Workspace& workspace, QWidget* parent = nullptr);

private:
    void fillForm();
    void connectControls();
    void showDefinitions();
    void showIdentity(const std::vector<Identity>& identity);
    void askForPages();
    /// Asks the workspace for its definitions with one of them changed.
    template <class Change>
    void ask(Change change);

    Workspace& m_workspace;
    std::vector<std::vector<Identity>> m_identities; ///< of the list
    QToolButton* m_reset;
    QComboBox* m_identity;
    QComboBox* m_knownUsers;
    QSpinBox* m_sessionGap;
    ZoneBox* m_zone;
    QLineEdit* m_pages;
    QCheckBox* m_ignoreNilUuid;
    QTimer m_pagesDelay; ///< so that not each letter is a question
};

} // namespace footfall::desktop
