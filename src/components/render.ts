import { experimental_AstroContainer as AstroContainer, type ContainerRenderOptions } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** For tests: a component as the HTML it gives for its props. */
export function render(component: Component, props: Record<string, unknown>): Promise<string> {
  return renderPage(component, { props });
}

/** For tests: a page as HTML. What pages with paths of their own export is typed as taking nothing, hence `unknown`. */
export async function renderPage(page: unknown, options: ContainerRenderOptions): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(page as Component, options);
}
