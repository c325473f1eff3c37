// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace footfall::desktop {

/// Gives `group` a heading and a form below it: a label for each control, and the control as the label's buddy.
QFormLayout* makeGroupForm(QWidget* group, const QString& heading, QWidget* besideHeading = nullptr);
/// Has the labels of all groups take the same width, so that their controls stand below each other.
void alignLabels(QFormLayout& form);

} // namespace footfall::desktop
