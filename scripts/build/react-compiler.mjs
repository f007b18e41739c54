import { transformAsync } from '@babel/core'
import babelPlugin from 'babel-plugin-react-compiler'

/** Where components and hooks are. */
const COMPONENTS = /\/renderer\/.*(\.tsx|\/use-[^/]*\.ts)$/

/**
 * Has React's compiler remember what components have drawn, so that a change draws again only what shows it. The code stays TypeScript and
 * JSX; Vite goes on from there. @rolldown/plugin-babel would do the same, but asks for a newer Node than ours.
 */
export function reactCompiler() {
  return {
    name: 'react-compiler',
    enforce: 'pre',
    transform: {
      filter: { id: COMPONENTS },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ['typescript', 'jsx'] },
          plugins: [helpersBeforeReturn, [babelPlugin, { target: '19' }]]
        })
        return result && { code: result.code, map: result.map }
      }
    }
  }
}

/**
 * A component's helpers stand below what it returns, so that it reads from the top; the compiler gives up on code behind a `return`. Where a
 * function is declared in its block makes no difference to what runs.
 */
function helpersBeforeReturn() {
  return {
    visitor: {
      Program(program) {
        program.traverse({
          BlockStatement({ node, parentPath }) {
            if (parentPath.isFunction()) node.body = withHelpersFirst(node.body)
          }
        })
      }
    }
  }
}

function withHelpersFirst(statements) {
  const end = statements.findIndex(({ type }) => type === 'ReturnStatement')
  if (end === -1) return statements
  const isHelper = ({ type }) => type === 'FunctionDeclaration'
  const after = statements.slice(end)
  return [...statements.slice(0, end), ...after.filter(isHelper), ...after.filter((statement) => !isHelper(statement))]
}
