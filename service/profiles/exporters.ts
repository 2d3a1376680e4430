import type { SeedPayee } from './profile-data.ts';

/** Name, name in Korean, city, and a second target of payment where there is one. All of them are made up. */
const rows = `
Haneul Tools Co., Ltd.|하늘공구 주식회사|Seoul|Sample desk
Baram Textile Co., Ltd.|바람섬유 주식회사|Daegu|
Dalbit Cosmetics Inc.|달빛화장품 주식회사|Seoul|Overseas team
Saebyeok Electronics Co., Ltd.|새벽전자 주식회사|Suwon|
Jangmi Beauty Lab|장미뷰티랩|Incheon|
Pureun Bada Seafood Co., Ltd.|푸른바다수산 주식회사|Busan|
Gureum Precision Corp.|구름정밀 주식회사|Changwon|Spare parts
Noeul Optics Co., Ltd.|노을광학 주식회사|Daejeon|
Byeolbit Toys Co., Ltd.|별빛완구 주식회사|Seongnam|
Sonamu Furniture Co., Ltd.|소나무가구 주식회사|Goyang|
Isul Ginseng Co., Ltd.|이슬인삼 주식회사|Geumsan|
Mureum Valve Co., Ltd.|무름밸브 주식회사|Gimhae|
Gangsan Machinery Co., Ltd.|강산기계 주식회사|Ansan|Export division
Haebaragi Foods Co., Ltd.|해바라기식품 주식회사|Jeonju|
Onnuri Medical Co., Ltd.|온누리메디칼 주식회사|Wonju|
Cheongsol Paper Co., Ltd.|청솔제지 주식회사|Jeonju|
Danpung Kitchenware Co., Ltd.|단풍주방 주식회사|Gwangju|
Nabi Stationery Co., Ltd.|나비문구 주식회사|Seoul|
Areum Accessories Co., Ltd.|아름액세서리|Seoul|
Hansol Bicycle Parts Co., Ltd.|한솔자전거부품|Yangsan|
Mirinae Solar Co., Ltd.|미리내솔라 주식회사|Cheonan|
Garam Water Filter Co., Ltd.|가람정수 주식회사|Gwangju|
Seondol Ceramics Co., Ltd.|선돌도자기|Icheon|
Yeoul Fishing Gear Co., Ltd.|여울낚시 주식회사|Busan|Sample desk
Maru Sports Co., Ltd.|마루스포츠 주식회사|Uijeongbu|
Sandeul Tea Co., Ltd.|산들차 주식회사|Boseong|
Bomnal Baby Co., Ltd.|봄날베이비 주식회사|Bucheon|
Teotbat Seeds Co., Ltd.|텃밭종묘 주식회사|Suwon|
Kkotnae Fragrance Co., Ltd.|꽃내향료 주식회사|Cheongju|
Dure Packaging Co., Ltd.|두레포장 주식회사|Gimpo|
`;

const cardTarget = (id: string, name: string) => ({ id, name });

/** The practice directory of Korean exporters; IDs run from KR-100101. */
export const exporters: readonly SeedPayee[] = rows
  .trim()
  .split('\n')
  .map((row, at) => {
    const [name = '', localName = '', city = '', second = ''] = row.split('|');
    const id = `KR-${100_101 + at}`;
    const targets = [cardTarget(`${id}-1`, 'Samples and small amounts')];
    if (second) targets.push(cardTarget(`${id}-2`, second));
    const email = `${id.toLowerCase()}@exporters.example`;
    return { id, name, localName, country: 'KR', city, email, targets };
  });
