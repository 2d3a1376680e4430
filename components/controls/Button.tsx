import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  /** Under way: stays focusable, does nothing, and says so. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly wide?: boolean;
};

/** The one button. A screen has at most one of kind primary. */
export function Button({
  children,
  kind = 'quiet',
  type = 'button',
  onPress,
  busy = false,
  disabled = false,
  wide = false,
}: ButtonProps) {
  return (
    <Pressable
      className="button"
      type={type}
      isPending={busy}
      isDisabled={disabled}
      data-kind={kind}
      data-wide={wide || undefined}
      {...(onPress && { onPress })}
    >
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
    </Pressable>
  );
}
