import type { Endpoint, InputOf, OutputOf } from '#platform/endpoint.ts'
import type { CommandHook } from '../data.ts'
import { Form, type FormProps } from './Form.tsx'
import type { FormValues } from './FormContext.ts'

type CommandFormProps<E extends Endpoint> = Omit<FormProps, 'submit'> & {
  command: CommandHook<E>
  /** What the person does not type: path parameters, ids. */
  fixed?: Partial<InputOf<E>>
  /** From the values of the fields to the input of the deed; by default they are the same. */
  toInput?: (values: FormValues) => InputOf<E>
  etag?: string
  onDone?: (result: OutputOf<E>) => void
}

/** A form that does one deed. */
export function CommandForm<E extends Endpoint>({
  command,
  fixed,
  toInput,
  etag,
  onDone,
  ...form
}: CommandFormProps<E>) {
  async function submit(values: FormValues) {
    const input = toInput ? toInput(values) : ({ ...values, ...fixed } as InputOf<E>)
    const { data } = await command.run(input, { etag })
    onDone?.(data)
  }
  return <Form {...form} submit={submit} />
}
