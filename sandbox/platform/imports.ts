import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { drain } from '../read-body.ts'
import { jsonReply, type Reply } from '../reply.ts'
import { readImportForm, UnfitField, type FormRules, type ImportForm } from './import-form.ts'
import { formBoundary, formParts, MalformedForm } from './multipart-form.ts'
import { problem } from './problem.ts'

/** A training version that the platform has accepted. */
export interface AcceptedImport extends ImportForm {
  readonly id: string
}

interface ImportRules {
  readonly form: FormRules
  /** Larger imports are refused with 413. */
  readonly largest: number
  /** Whether a version name may be imported once only (409), or again. */
  readonly versionNames: 'unique' | 'any'
  /** Status of an accepted import. */
  readonly status: 200 | 201 | 202
}

interface Imports {
  readonly accepted: readonly AcceptedImport[]
  /** Answers an import, whose body is only asked for when its headers are right; `note` is told each field as it is known. */
  take(
    request: IncomingMessage,
    body: () => AsyncIterable<Buffer>,
    note: (field: string, value: string) => void,
  ): Promise<Reply>
  forget(): void
}

export function createImports(rules: ImportRules): Imports {
  const accepted: AcceptedImport[] = []
  return {
    accepted,
    async take({ headers }, body, note) {
      const announced = Number(headers['content-length'] ?? Number.NaN)
      if (!Number.isSafeInteger(announced)) {
        return problem(411, 'length_required', 'An import has a Content-Length')
      }
      if (announced > rules.largest) return problem(413, 'import_too_large', 'The import is too large')
      const boundary = formBoundary(headers['content-type'] ?? '')
      if (boundary === undefined) {
        return problem(415, 'unsupported_media_type', 'The body is not multipart/form-data')
      }
      const bytes = body()
      try {
        return accept(await readImportForm(formParts(bytes, boundary), rules.form, note))
      } catch (error) {
        await drain(bytes)
        if (error instanceof MalformedForm) return problem(400, 'invalid_form', error.message)
        if (!(error instanceof UnfitField)) throw error
        return jsonReply(422, { code: 'invalid_import', message: error.message, field: error.field })
      }
    },
    forget: () => void (accepted.length = 0),
  }

  function accept(form: ImportForm): Reply {
    if (rules.versionNames === 'unique' && accepted.some((earlier) => earlier.name === form.name)) {
      return problem(409, 'version_exists', 'A version of this name exists')
    }
    const id = `imp_${randomBytes(6).toString('hex')}`
    accepted.push({ id, ...form })
    return jsonReply(rules.status, { id, name: form.name, status: 'accepted' })
  }
}
