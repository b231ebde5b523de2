/** Surnames of Korea, China and Taiwan that stand before a given name of two syllables with a hyphen: Yoon Suk-yeol. */
export const FIRST_SURNAMES: ReadonlySet<string> = new Set(
	`Kim Lee Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Lim Han Oh Seo Shin Sin Kwon Hwang Ahn An Song Ryu Yoo Yu Hong Moon
	Bae Baek Paik Nam Noh Roh Ha Huh Heo Koo Ku Min Jin Ban Chun Hyun Chen Lin Huang Chang Wang Wu Liu Tsai Yang Hsu Cheng Hsieh Kuo Hung Chiu
	Tseng Liao Lai Chou Yeh Su Chuang Lu Ho Ma Chu Chao Chiang Ko Tang Leung Chan Cheung Wong Lam Lau Ip Yip Tam Yuen Kwok Tsang Tung Ng Soong
	Sun Shih Pan Peng Tu Wei Yen Fan Hau Chai Kao Mao Deng Teng Poon Pang Siu Sze Yau Lo Kwan Kwong Fung Fok Fong Hui Mak Mok Ngai Szeto
	Shum Shiu Tse Tsui Wan Yiu Yung Kan Cha Byun Nah Gong Pyo`
		.split(/\s+/)
		.filter(Boolean),
);
