import { html, nothing, type TemplateResult } from 'lit/html.js';
import { format } from '../messages/format.js';
import type { Category, Gate, Service } from '../types.js';
import { categoryWords } from './category-words.js';
import { choiceGroup, cookieGroups, type Words } from './cookie-rows.js';
import { cookieTable } from './cookie-table.js';
import { describeService } from './describe-service.js';

/** What a visitor reads before deciding on a category: what for, by whom, and which cookies. */
export function categorySection(category: Category, gate: Gate, words: Words, level: number): TemplateResult {
  const { label, description } = categoryWords(category, words.texts);
  const own = gate.services.filter((service) => service.category === category.id);
  const groups = cookieGroups(own, words);
  if (category.id === 'essential') groups.unshift(choiceGroup(gate.config, words));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<h2 part="heading" aria-level=${level}>${label}</h2>
    ${description ? html`<p><bdi>${description}</bdi></p>` : nothing}
    ${
      own.length
        ? html`<ul>
            ${own.map((service) => serviceLine(service, words))}
          </ul>`
        : nothing
    }
    ${
      count
        ? html`<details>
            <summary>
              ${format(words.texts.tableSummary, { label, count: count.toLocaleString(words.language) })}
            </summary>
            ${cookieTable(groups, label, words.texts)}
          </details>`
        : nothing
    }`;
}

function serviceLine(service: Service, { texts, language }: Words): TemplateResult {
  const { label, provider, notice } = describeService(service, language);
  const line = provider ? format(texts.serviceLine, { service: label, provider }) : label;
  const link = format(texts.noticeLink, { provider: provider ?? label });
  return html`<li>${line} ${notice ? html`(<a href=${notice}>${link}</a>)` : nothing}</li>`;
}
