import { choice, flag, integer, optional, ref, rows, text } from '../field'
import { signInFields } from './sign-in-fields'

const forward = {
  targetGroup: optional(
    ref('target-group', {
      label: 'Forward to',
      help: 'The group that gets what arrives here. Leave it empty to redirect or to answer.',
      connect: 'Forward {self} to {to}',
      aws: 'TargetGroupArn',
    }),
  ),
  targetGroups: optional(
    rows(
      {
        targetGroup: ref('target-group', {
          label: 'Target group',
          help: 'One of up to five groups.',
          connect: 'Forward a share of {self} to {to}',
          aws: 'TargetGroupArn',
        }),
        weight: optional(
          integer({
            label: 'Weight',
            help: 'Its share among the weights of all groups.',
            min: 0,
            max: 999,
          }),
        ),
      },
      {
        label: 'Weighted target groups',
        help: 'Several groups that share the traffic, instead of one.',
        row: 'target group',
        rare: true,
        aws: 'ForwardConfig.TargetGroups',
      },
    ),
  ),
  groupStickiness: optional(
    flag({
      label: 'Keep the group',
      help: 'A client stays with the group that it came to first.',
      rare: true,
      aws: 'ForwardConfig.TargetGroupStickinessConfig.Enabled',
    }),
  ),
  groupStickinessSeconds: optional(
    integer({
      label: 'Keep the group for',
      help: 'How long a client stays with its group.',
      unit: 's',
      min: 1,
      max: 604800,
      rare: true,
      aws: 'ForwardConfig.TargetGroupStickinessConfig.DurationSeconds',
    }),
  ),
}

const redirect = {
  redirectCode: optional(
    choice(['HTTP_301', 'HTTP_302'], {
      label: 'Redirect',
      help: 'Send the client elsewhere: 301 for good, 302 for now.',
      aws: 'RedirectConfig.StatusCode',
    }),
  ),
  redirectProtocol: optional(
    text({
      label: 'Redirect protocol',
      help: 'HTTP, HTTPS, or #{protocol} to keep it.',
      placeholder: 'HTTPS',
      rare: true,
      aws: 'RedirectConfig.Protocol',
    }),
  ),
  redirectPort: optional(
    text({
      label: 'Redirect port',
      help: 'A port, or #{port} to keep it.',
      placeholder: '443',
      rare: true,
      aws: 'RedirectConfig.Port',
    }),
  ),
  redirectHost: optional(
    text({
      label: 'Redirect host',
      help: 'A host name, or #{host} to keep it.',
      rare: true,
      aws: 'RedirectConfig.Host',
    }),
  ),
  redirectPath: optional(
    text({
      label: 'Redirect path',
      help: 'A path, or /#{path} to keep it.',
      rare: true,
      aws: 'RedirectConfig.Path',
    }),
  ),
  redirectQuery: optional(
    text({
      label: 'Redirect query',
      help: 'A query string, or #{query} to keep it.',
      rare: true,
      aws: 'RedirectConfig.Query',
    }),
  ),
}

const answer = {
  answerCode: optional(
    text({
      label: 'Answer with',
      help: 'Answer by itself with this HTTP code: 2xx, 4xx or 5xx.',
      pattern: /^[245]\d\d$/,
      placeholder: '404',
      aws: 'FixedResponseConfig.StatusCode',
    }),
  ),
  answerType: optional(
    choice(['text/plain', 'text/css', 'text/html', 'application/javascript', 'application/json'], {
      label: 'Answer type',
      help: 'The content type of the answer.',
      rare: true,
      aws: 'FixedResponseConfig.ContentType',
    }),
  ),
  answerBody: optional(
    text({
      label: 'Answer body',
      help: 'The text of the answer.',
      lines: 2,
      rare: true,
      aws: 'FixedResponseConfig.MessageBody',
    }),
  ),
}

/** What happens to a request: a sign-in first if asked for, then one of forward, redirect and answer. */
export const actionFields = { ...forward, ...redirect, ...answer, ...signInFields }
