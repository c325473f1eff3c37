// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exit_code.h"

namespace footfall::report {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::UnknownZone:
    case ErrorKind::NoZoneData:
    case ErrorKind::BadZoneData:
    case ErrorKind::BadSettings:
        return ExitCode::Usage;
    case ErrorKind::CannotOpen:
    case ErrorKind::IsFolder:
    case ErrorKind::ReadFailed:
    case ErrorKind::NothingInside:
    case ErrorKind::OtherCompression:
    case ErrorKind::OtherEncoding:
    case ErrorKind::NoEvents:
    case ErrorKind::MissingColumns:
    case ErrorKind::RepeatedColumn:
        return ExitCode::NoTable;
    case ErrorKind::Damaged:
    case ErrorKind::Changed:
        return ExitCode::Damaged;
    case ErrorKind::CannotWrite:
        return ExitCode::CannotWrite;
    case ErrorKind::OutOfMemory:
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::Fault;
}

} // namespace footfall::report
