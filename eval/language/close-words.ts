/**
 * Words that one of two close languages writes and the other does not, where the library of n-grams has both as one.
 * Common words out of the general knowledge of both: spellings of one word (`karena`, `kerana`) tell most.
 */
export const CLOSE_WORDS: Readonly<Record<string, string>> = {
  id: `karena bisa kamu kalian enggak nggak gak banget kok sih dong deh cuma uang mobil kantor perusahaan bahwa beda
    berbeda sepeda kualitas aktivitas universitas fakultas butuh membutuhkan dibutuhkan kebutuhan coba mencoba silakan
    pabrik listrik mesin sepatu rapat jadwal resep wortel kentang bensin bandara paspor polisi komunikasi persentase
    solusi kondisi produksi reaksi energi maret agustus senin jumat mengapa bicara berbicara membicarakan ngobrol pacar
    pakai gue lho sedangkan sehingga meskipun merupakan hingga dokter koran kemarin apotek handuk celana kulkas sopir
    lemari gratis kuliah mahasiswa siswa saja nomor kode tipe setelah harus mau gimana namun`,
  ms: `kerana boleh awak tak macam sahaja je wang kereta pejabat hospital doktor syarikat bahawa berbeza basikal
    kualiti aktiviti universiti fakulti cuba mencuba sila elektrik enjin kasut mesyuarat jadual resipi lobak stesen
    pasport polis maklumat peratus ogos isnin jumaat ahad bercakap berbual ialah iaitu manakala petang semasa pelbagai
    daripada justeru mahupun seluar tuala akhbar semalam bilik almari percuma kerajaan makmal hendaklah mahu hendak
    beritahu tarikh nombor kod selepas memandu pemandu rakan bayaran`,
};
