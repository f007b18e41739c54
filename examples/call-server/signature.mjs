import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What Twilio signs a request with: the whole address, and after it every parameter of the form, sorted by name.
 * @param {string} authToken the account's auth token
 * @param {string} url as Twilio was told it, with its query
 * @param {Readonly<Record<string, string>>} parameters
 */
export function requestSignature(authToken, url, parameters) {
  const signed = Object.keys(parameters)
    .sort()
    .reduce((text, name) => `${text}${name}${parameters[name]}`, url)
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64')
}

/** Whether a request was signed with the account's auth token, and so comes from Twilio. Compared in constant time. */
export function isSigned(authToken, url, parameters, signature) {
  const expected = Buffer.from(requestSignature(authToken, url, parameters))
  const given = Buffer.from(signature ?? '')
  return expected.length === given.length && timingSafeEqual(expected, given)
}
