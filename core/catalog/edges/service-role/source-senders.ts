/** Step Functions, EventBridge, CodeBuild and Incident Manager: the services of which the reference (E60, IDF-218) says so. */
const senders: ReadonlySet<string> = new Set(['states', 'events', 'codebuild', 'ssm-incidents']);

/**
 * Whether a service, by its prefix or its principal, is known to send aws:SourceArn and aws:SourceAccount when it assumes a role. A
 * condition on keys that a service does not send would keep it out.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export const sendsItsSource = (service: string): boolean => senders.has(service.replace(/\.amazonaws\.com$/, ''));
