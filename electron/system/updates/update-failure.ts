import { AppError } from '../../../shared/errors/app-error'
import type { ErrorCode } from '../../../shared/errors/catalogue'

/** Each failure that can be told apart, by what the library, Node or Chromium's network says. */
const SIGNS: readonly (readonly [sign: RegExp, code: ErrorCode])[] = [
  [/ENOSPC|EDQUOT|ERR_FILE_NO_SPACE/, 'update.no_space'],
  [/ERR_CHECKSUM_MISMATCH|ERR_UPDATER_INVALID_SIGNATURE|sha512 checksum mismatch|code signature/i, 'update.damaged'],
  [/ERR_UPDATER_(INVALID_UPDATE_INFO|NO_CHECKSUM|NO_FILES_PROVIDED|INVALID_VERSION)|YAMLException|Cannot parse/, 'update.feed_unreadable'],
  [
    /ERR_UPDATER_CHANNEL_FILE_NOT_FOUND|HTTP_ERROR|net::ERR_|ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|status (code )?[45]\d\d/,
    'update.feed_unreachable'
  ]
]

/** The named failure that an error of the updater stands for. */
export function updateFailure(error: unknown): AppError {
  const words = error instanceof Error ? `${error.name} ${String(Reflect.get(error, 'code'))} ${error.message}` : String(error)
  const [, code] = SIGNS.find(([sign]) => sign.test(words)) ?? []
  return new AppError(code ?? 'app.unexpected', undefined, { cause: error })
}
