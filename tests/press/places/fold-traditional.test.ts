import { expect, test } from 'vitest';
import { foldTraditional } from '../../../src/press/places/fold-traditional.ts';

const forms = new Map([
	['鎮', '镇'],
	['縣', '县'],
]);

test('simplifies characters one by one, so that offsets stay', () => {
	expect(foldTraditional('𠮷日，鎮巴縣縣城', forms)).toBe('𠮷日，镇巴县县城');
	expect(foldTraditional('镇巴县', forms)).toBe('镇巴县');
	expect(foldTraditional('鎮巴縣', undefined)).toBe('鎮巴縣');
});
