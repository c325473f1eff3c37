// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/definitions_group.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/definitions/group_form.h"
#include "app/desktop/definitions/zone_box.h"
#include "app/desktop/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int pagesDelay = 350; // milliseconds

/// The columns alone, and the lists of them that make sense: each next one stands in where the former is empty.
std::vector<std::vector<Identity>> identityChoices()
{
    using enum Identity;
    return {{UserFingerprint},
            {DomainUserid},
            {NetworkUserid},
            {UserFingerprint, DomainUserid},
            {UserFingerprint, DomainUserid, NetworkUserid},
            {DomainUserid, UserFingerprint},
            {DomainUserid, NetworkUserid}};
}

/// "user_fingerprint, else domain_userid".
QString identityText(const std::vector<Identity>& identity)
{
    QString text;
    for (const Identity column : identity) {
        const QString name = toText(identityName(column));
        text = text.isEmpty() ? name : DefinitionsGroup::tr("%1, else %2").arg(text, name);
    }
    return text;
}

} // namespace

DefinitionsGroup::DefinitionsGroup(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_identities{identityChoices()},
      m_reset{new QToolButton{this}},
      m_identity{new QComboBox{this}},
      m_knownUsers{new QComboBox{this}},
      m_sessionGap{new QSpinBox{this}},
      m_zone{new ZoneBox{this}},
      m_pages{new QLineEdit{this}},
      m_ignoreNilUuid{new QCheckBox{tr("Ign&ore the all-zero UUID"), this}}
{
    fillForm();
    showDefinitions();
    connectControls();
}

void DefinitionsGroup::fillForm()
{
    for (const std::vector<Identity>& identity : m_identities)
        m_identity->addItem(identityText(identity));
    m_knownUsers->addItem(tr("all in the file"));
    m_knownUsers->addItem(tr("seen by then"));
    m_knownUsers->setToolTip(tr("Inactive users are the known ones who visited on neither day: all users of the file, "
                                "or those first seen on or before the later of the two days"));
    for (QComboBox* const box : {m_identity, m_knownUsers}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_sessionGap->setRange(smallestSessionGap, largestSessionGap);
    m_sessionGap->setSuffix(tr(" min", "unit after a number"));
    m_sessionGap->setKeyboardTracking(false);
    m_sessionGap->setToolTip(tr("A longer silence of a user starts a new session"));
    m_pages->setPlaceholderText(tr("e.g. /menu"));
    m_pages->setClearButtonEnabled(true);
    m_pages->setToolTip(tr("Only page views whose page contains this text count, in every figure"));
    m_ignoreNilUuid->setToolTip(tr("Snowplow writes 00000000-0000-0000-0000-000000000000 for anonymous visitors; "
                                   "checked, it is nobody, else one user like any other"));
    m_pagesDelay.setSingleShot(true);
    m_pagesDelay.setInterval(pagesDelay);

    m_reset->setText(tr("Reset all"));
    m_reset->setToolTip(tr("Use the default definitions"));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QFormLayout* const form = makeGroupForm(this, tr("Definitions"), m_reset);
    form->addRow(tr("&User is"), m_identity);
    form->addRow(tr("&Known users"), m_knownUsers);
    form->addRow(tr("Session &gap"), m_sessionGap);
    form->addRow(tr("Days &in"), m_zone);
    form->addRow(tr("&Pages containing"), m_pages);
    form->addRow(m_ignoreNilUuid);
    alignLabels(*form);
}

template <class Change>
void DefinitionsGroup::ask(Change change)
{
    m_workspace.redefine(change);
    showDefinitions();
}

void DefinitionsGroup::connectControls()
{
    connect(m_identity, &QComboBox::activated, this, [this](int index) {
        ask([&](Definitions& definitions) { definitions.identity = m_identities[static_cast<std::size_t>(index)]; });
    });
    connect(m_knownUsers, &QComboBox::activated, this, [this](int index) {
        ask([&](Definitions& definitions) {
            definitions.knownUsers = index == 0 ? KnownUsers::All : KnownUsers::ByDay;
        });
    });
    connect(m_sessionGap, &QSpinBox::valueChanged, this,
            [this](int minutes) { ask([&](Definitions& definitions) { definitions.sessionGapMinutes = minutes; }); });
    connect(m_zone, &ZoneBox::zoneChosen, this,
            [this](const std::string& name) { ask([&](Definitions& definitions) { definitions.timeZone = name; }); });
    connect(m_ignoreNilUuid, &QCheckBox::toggled, this,
            [this](bool ignore) { ask([&](Definitions& definitions) { definitions.ignoreNilUuid = ignore; }); });
    connect(m_pages, &QLineEdit::textEdited, this, [this] { m_pagesDelay.start(); });
    connect(m_pages, &QLineEdit::editingFinished, this, &DefinitionsGroup::askForPages);
    connect(&m_pagesDelay, &QTimer::timeout, this, &DefinitionsGroup::askForPages);
    connect(m_reset, &QToolButton::clicked, this, [this] { ask([](Definitions& definitions) { definitions = {}; }); });
    connect(&m_workspace, &Workspace::answered, this, &DefinitionsGroup::showDefinitions);
    connect(&m_workspace, &Workspace::questionFailed, this, &DefinitionsGroup::showDefinitions);
}

void DefinitionsGroup::askForPages()
{
    m_pagesDelay.stop();
    ask([&](Definitions& definitions) { definitions.pageContains = m_pages->text().toStdString(); });
}

void DefinitionsGroup::showDefinitions()
{
    const QSignalBlocker gap{m_sessionGap};
    const QSignalBlocker nil{m_ignoreNilUuid};
    const Definitions& definitions = m_workspace.definitions();
    showIdentity(definitions.identity);
    m_knownUsers->setCurrentIndex(definitions.knownUsers == KnownUsers::All ? 0 : 1);
    m_sessionGap->setValue(definitions.sessionGapMinutes);
    m_zone->setZone(definitions.timeZone);
    m_ignoreNilUuid->setChecked(definitions.ignoreNilUuid);
    m_reset->setEnabled(definitions != Definitions{});
    if (const QString pages = toText(definitions.pageContains); !m_pagesDelay.isActive() && pages != m_pages->text())
        m_pages->setText(pages);
}

void DefinitionsGroup::showIdentity(const std::vector<Identity>& identity)
{
    auto place = std::find(m_identities.begin(), m_identities.end(), identity);
    if (place == m_identities.end()) { // from the settings
        m_identity->addItem(identityText(identity));
        m_identities.push_back(identity);
        place = std::prev(m_identities.end());
    }
    m_identity->setCurrentIndex(static_cast<int>(place - m_identities.begin()));
    setPlainToolTip(*m_identity, m_identity->currentText());
}

} // namespace footfall::desktop
