import { entry } from './error-entry'

/** What can go wrong between a person and what their role allows. */
export const teamErrors = {
  'team.not_permitted': entry(
    'この操作はリーダーだけができます',
    'リーダーに操作してもらってください。入力した内容は残っています。',
    'Only a team lead may do this',
    'Ask your team lead to do it. What you typed is kept.'
  )
}
