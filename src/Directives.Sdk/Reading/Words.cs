using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>The keys of single syllables that the grammar itself names.</summary>
internal static class Words
{
    internal static readonly ulong So = Syllable.Of("số");
    internal static readonly ulong Dieu = Syllable.Of("điều");
    internal static readonly ulong Khoan = Syllable.Of("khoản");
    internal static readonly ulong Muc = Syllable.Of("mục");
    internal static readonly ulong Va = Syllable.Of("và");
    internal static readonly ulong Voi = Syllable.Of("với");
    internal static readonly ulong BaoEnsure = Syllable.Of("bảo");
    internal static readonly ulong DamEnsure = Syllable.Of("đảm");
    internal static readonly ulong Hoac = Syllable.Of("hoặc");
    internal static readonly ulong Cua = Syllable.Of("của");
    internal static readonly ulong Khi = Syllable.Of("khi");
    internal static readonly ulong Luc = Syllable.Of("lúc");
    internal static readonly ulong Thoi = Syllable.Of("thời");
    internal static readonly ulong Diem = Syllable.Of("điểm");
    internal static readonly ulong Nay = Syllable.Of("này");
    internal static readonly ulong NayNow = Syllable.Of("nay");
    internal static readonly ulong Mung = Syllable.Of("mùng");
    internal static readonly ulong Mong = Syllable.Of("mồng");
    internal static readonly ulong Mot = Syllable.Of("một");
    internal static readonly ulong Lan = Syllable.Of("lần");
    internal static readonly ulong Cung = Syllable.Of("cùng");
    internal static readonly ulong It = Syllable.Of("ít");
    internal static readonly ulong Nhat = Syllable.Of("nhất");
    internal static readonly ulong Nua = Syllable.Of("nửa");
    internal static readonly ulong Sang = Syllable.Of("sáng");
    internal static readonly ulong Chieu = Syllable.Of("chiều");
    internal static readonly ulong Toi = Syllable.Of("tối");
    internal static readonly ulong Truoc = Syllable.Of("trước");
    internal static readonly ulong Lien = Syllable.Of("liền");
    internal static readonly ulong Ke = Syllable.Of("kề");
    internal static readonly ulong KeNext = Syllable.Of("kế");
    internal static readonly ulong Tiep = Syllable.Of("tiếp");
    internal static readonly ulong Sau = Syllable.Of("sau");
    internal static readonly ulong Bao = Syllable.Of("báo");
    internal static readonly ulong Cao = Syllable.Of("cáo");
    internal static readonly ulong Do = Syllable.Of("đó");
    internal static readonly ulong Ky = Syllable.Of("kỳ");
    internal static readonly ulong Ngan = Syllable.Of("ngân");
    internal static readonly ulong Mat = Syllable.Of("mặt");
    internal static readonly ulong Khach = Syllable.Of("khách");
    internal static readonly ulong Ban = Syllable.Of("bán");
    internal static readonly ulong Don = Syllable.Of("đơn");
    internal static readonly ulong Cuahang = Syllable.Of("cửa");
    internal static readonly ulong Hoa = Syllable.Of("hóa");
    internal static readonly ulong Nha = Syllable.Of("nhà");
    internal static readonly ulong Ca = Syllable.Of("cả");
    internal static readonly ulong T = Syllable.Of("t");
    internal static readonly ulong Q = Syllable.Of("q");
    internal static readonly ulong H = Syllable.Of("h");
    internal static readonly ulong G = Syllable.Of("g");
    internal static readonly ulong Thu = Syllable.Of("thứ");
    internal static readonly ulong Tuan = Syllable.Of("tuần");
    internal static readonly ulong Dien = Syllable.Of("diễn");
    internal static readonly ulong Ngay = Syllable.Of("ngày");
}
