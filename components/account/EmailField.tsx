import { useTranslation } from 'react-i18next';
import { TextField } from '../controls/TextField.tsx';
import { emailIssue } from './email-issue.ts';

export type EmailFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Mistakes are spoken of after the first try only. */
  readonly tried: boolean;
};

/** An e-mail address, written left to right in every language. */
export function EmailField({ value, onChange, tried }: EmailFieldProps) {
  const { t } = useTranslation();
  const issue = tried ? emailIssue(value) : null;
  return (
    <TextField
      label={t('auth.email')}
      value={value}
      onChange={onChange}
      type="email"
      autoComplete="username"
      maxLength={320}
      error={issue && t(`issue.${issue}`)}
    />
  );
}
