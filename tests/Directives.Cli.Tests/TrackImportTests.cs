namespace Directives.Cli.Tests;

/// <summary><c>track import</c>: what is entered, what is only proposed, what is refused.</summary>
public sealed class TrackImportTests : RegisterFileTests
{
    private const string Notice = """
        UBND TỈNH QUẢNG NGÃI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 45/TB-UBND
        Quảng Ngãi, ngày 10 tháng 02 năm 2025

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/02/2025

        Chủ tịch UBND tỉnh kết luận như sau:
        1. Giao Sở Xây dựng rà soát các dự án khai thác cát, hoàn thành trước ngày 30/4/2025.
        2. Giao Sở Tài chính tham mưu phương án kinh phí sửa chữa trụ sở các cơ quan hành chính.

        """;

    [Fact]
    public void A_corrected_notice_proposes_its_changes_and_the_register_stays()
    {
        Import(Notice, "--recorded", "2025-02-11").Done().Should().EndWith("45-tb-ubnd-2025-02-10: 2 nhiệm vụ\n");
        var before = History("45-tb-ubnd-2025-02-10#1.1");

        var corrected = Import(Notice.Replace("30/4/2025", "30/5/2025", StringComparison.Ordinal).Replace("2. Giao", "3. Giao Sở Y tế kiểm tra việc tiêm chủng.\n2. Giao", StringComparison.Ordinal), "--recorded", "2025-02-14").Done();

        corrected.Should().Contain("đã có trong sổ bản khác của văn bản này: đề xuất 2 thay đổi; sổ giữ nguyên")
            .And.Contain("đổi 45-tb-ubnd-2025-02-10#1.1: nội dung: “…cát, hoàn thành trước ngày 30/4/2025” → “…cát, hoàn thành trước ngày 30/5/2025”; thời hạn: before:2025-04-30 → before:2025-05-30")
            .And.Contain("đề xuất: extension-granted --on 2025-02-10 --by \"UBND tỉnh Quảng Ngãi\" --until before:2025-05-30 --note 45/TB-UBND")
            .And.Contain("thêm 45-tb-ubnd-2025-02-10#3.1: ").And.Contain("cần người có thẩm quyền quyết định");
        History("45-tb-ubnd-2025-02-10#1.1").Should().Be(before);
        History("45-tb-ubnd-2025-02-10#3.1", ExitCode.Unreadable).Should().Contain("#3.1");
    }

    [Fact]
    public void The_same_words_are_there_already_and_as_a_notice_of_its_own_only_by_choice()
    {
        Import(Notice, "--recorded", "2025-02-11").Done();
        var spaced = Notice.Replace("Giao Sở", "Giao  Sở", StringComparison.Ordinal);

        Import(spaced, "--recorded", "2025-02-12").Done().Should().EndWith("45-tb-ubnd-2025-02-10: đã có trong sổ\n");
        Import(Notice.Replace("Sở", "So\u031B\u0309", StringComparison.Ordinal), "--recorded", "2025-02-12").Done().Should().EndWith("45-tb-ubnd-2025-02-10: đã có trong sổ\n");
        Import(spaced, "--recorded", "2025-02-12", "--as-new").Done().Should().MatchRegex("45-tb-ubnd-2025-02-10-[0-9a-f]{8}: 2 nhiệm vụ\n");
    }

    [Fact]
    public void A_draft_that_is_issued_is_linked()
    {
        var draft = Notice.Replace("Số: 45/TB-UBND", "Số:     /TB-UBND", StringComparison.Ordinal).Replace("ngày 10 tháng 02", "ngày     tháng 02", StringComparison.Ordinal);
        Import(draft, "--recorded", "2025-02-08").Done().Should().EndWith("tb-ubnd-2025-02: 2 nhiệm vụ\n");

        Import(Notice, "--recorded", "2025-02-11").Done().Should().EndWith("tb-ubnd-2025-02: dự thảo đã được ban hành, số 45/TB-UBND, ngày 10/02/2025: giữ 2 nhiệm vụ của dự thảo; nhiệm vụ không khác\n");
        Import(Notice, "--recorded", "2025-02-12").Done().Should().EndWith("tb-ubnd-2025-02: đã có trong sổ\n");
        Import(Notice.Replace("2. Giao", "3. Giao", StringComparison.Ordinal), "--recorded", "2025-02-12").Done().Should().Contain("tb-ubnd-2025-02: đã có trong sổ bản khác");
    }

    [Fact]
    public void A_notice_of_the_same_header_with_other_tasks_is_entered_and_the_other_named()
    {
        var draft = Notice.Replace("Số: 45/TB-UBND", "Số:     /TB-UBND", StringComparison.Ordinal).Replace("ngày 10 tháng 02", "ngày     tháng 02", StringComparison.Ordinal);
        Import(draft, "--recorded", "2025-02-08").Done();
        var other = Notice[..Notice.IndexOf("1. Giao", StringComparison.Ordinal)] + "1. Giao Công an tỉnh bảo đảm an ninh lễ hội, báo cáo trước ngày 20/02/2025.\n";

        Import(other, "--recorded", "2025-02-11").Done().Should().Contain("45-tb-ubnd-2025-02-10: 1 nhiệm vụ\n  lưu ý: tb-ubnd-2025-02 trong sổ có thể cùng cuộc họp hoặc trích yếu nhưng nhiệm vụ khác hẳn");
        Import(Notice, "--recorded", "2025-02-12").Done().Should().Contain("45-tb-ubnd-2025-02-10: đã có trong sổ bản khác").And.Contain("trùng số 45/TB-UBND với 45-tb-ubnd-2025-02-10 nhưng nhiệm vụ khác hẳn");
    }

    [Fact]
    public void What_was_entered_is_not_proposed_again_and_a_deadline_brought_forward_is_no_extension()
    {
        const string Task = "45-tb-ubnd-2025-02-10#1.1";
        Import(Notice, "--recorded", "2025-02-11").Done();
        var corrected = Notice.Replace("30/4/2025", "30/5/2025", StringComparison.Ordinal);
        Cli.Run("track", "event", Register, Task, "extension-granted", "--on", "2025-02-13", "--until", "before:2025-05-30", "--recorded", "2025-02-13").Done();

        Import(corrected, "--recorded", "2025-02-14").Done().Should().EndWith("nhiệm vụ không khác; sổ giữ nguyên (--as-new để nhập thành văn bản riêng)\n");
        Import(Notice.Replace("30/4/2025", "15/3/2025", StringComparison.Ordinal), "--recorded", "2025-02-15").Done()
            .Should().Contain("before:2025-05-30 → before:2025-03-15").And.Contain("rút ngắn thời hạn, không phải gia hạn").And.Contain("cần người có thẩm quyền quyết định").And.NotContain("extension-granted");
        Cli.Run("track", "event", Register, Task, "completed", "--on", "2025-02-16", "--recorded", "2025-02-16").Done();
        Import(corrected.Replace("30/5/2025", "30/6/2025", StringComparison.Ordinal), "--recorded", "2025-02-17").Done().Should().Contain("nhiệm vụ đã kết thúc trong sổ").And.NotContain("đề xuất: ");
    }

    [Fact]
    public void A_notice_that_says_it_replaces_another_comes_with_a_hint_and_the_same_order_with_another_deadline_is_pointed_out()
    {
        Import(Notice, "--recorded", "2025-02-11").Done();
        var later = Notice.Replace("Số: 45", "Số: 52", StringComparison.Ordinal).Replace("ngày 10 tháng", "ngày 24 tháng", StringComparison.Ordinal).Replace("07/02/2025", "21/02/2025", StringComparison.Ordinal)
            .Replace("trước ngày 30/4/2025", "trong quý III năm 2025", StringComparison.Ordinal) + "Thông báo này thay thế Thông báo số 45/TB-UBND ngày 10/02/2025.\n";

        Import(later, "--recorded", "2025-02-25").Done().Should().Contain("lưu ý: văn bản nêu việc thay thế, bãi bỏ hoặc sửa đổi 45-tb-ubnd-2025-02-10 của sổ: nhập lại với --revises 45-tb-ubnd-2025-02-10")
            .And.MatchRegex(@"52-tb-ubnd-2025-02-24#1\.1 – 45-tb-ubnd-2025-02-10#1\.1 \(giống .*\[thời hạn 2025-Q3; trước là before:2025-04-30\]");
    }

    [Fact]
    public void The_notice_of_another_province_is_one_of_its_own()
    {
        Import(Notice, "--recorded", "2025-02-11").Done();

        Import(Notice.Replace("TỈNH QUẢNG NGÃI", "TỈNH KON TUM", StringComparison.Ordinal).Replace("Quảng Ngãi,", "Kon Tum,", StringComparison.Ordinal), "--recorded", "2025-02-11").Done()
            .Should().Contain("45-tb-ubnd-2025-02-10-ubnd-tinh-kon-tum: 2 nhiệm vụ");
    }

    [Fact]
    public void A_revoked_notice_proposes_to_withdraw_its_tasks()
    {
        Import(Notice, "--recorded", "2025-02-11").Done();
        var revoking = "UBND TỈNH QUẢNG NGÃI\nSố: 60/TB-UBND\nQuảng Ngãi, ngày 20 tháng 02 năm 2025\n\nTHÔNG BÁO\nVề việc thu hồi văn bản\n\nThu hồi Thông báo số 45/TB-UBND ngày 10/02/2025.\n";

        var proposed = Import(revoking, "--recorded", "2025-02-21", "--revises", "45-tb-ubnd-2025-02-10").Done();

        proposed.Should().Contain("đề xuất 2 thay đổi").And.Contain("bớt 45-tb-ubnd-2025-02-10#1.1: ").And.Contain("đề xuất: withdrawn --on 2025-02-20");
        Import(revoking, "--revises", "46-tb-ubnd-2025-02-10").Failed(ExitCode.Unreadable).Should().Contain("46-tb-ubnd-2025-02-10");
    }

    [Fact]
    public void Overlapping_orders_are_pointed_out()
    {
        Import(Notice, "--recorded", "2025-02-11").Done();
        var later = Notice.Replace("Số: 45", "Số: 52", StringComparison.Ordinal).Replace("ngày 10 tháng", "ngày 24 tháng", StringComparison.Ordinal).Replace("07/02/2025", "21/02/2025", StringComparison.Ordinal)
            .Replace("phương án kinh phí sửa chữa", "lại phương án kinh phí sửa chữa", StringComparison.Ordinal);

        Import(later, "--recorded", "2025-02-25").Done().Should().Contain("Nhiệm vụ có thể trùng lặp, chồng chéo với nhiệm vụ đang thực hiện: 2\n")
            .And.Contain("  52-tb-ubnd-2025-02-24#1.1 – 45-tb-ubnd-2025-02-10#1.1 (trùng): ")
            .And.MatchRegex("  52-tb-ubnd-2025-02-24#2.1 – 45-tb-ubnd-2025-02-10#2.1 \\(giống 9[0-9] %\\): ");
    }

    [Fact]
    public void The_changes_of_secret_tasks_are_proposed_without_their_wording()
    {
        Import(Notice, "--recorded", "2025-02-11", "--secrecy", "confidential").Done();

        Import(Notice.Replace("30/4/2025", "30/5/2025", StringComparison.Ordinal), "--recorded", "2025-02-14").Done().Should().Contain("#1.1: nội dung; thời hạn: ").And.NotContain("khai thác cát");
    }

    [Fact]
    public void A_second_notice_of_a_file_is_not_passed_over_in_silence() =>
        Import(Notice + "./.\n\n" + Notice.Replace("Số: 45", "Số: 46", StringComparison.Ordinal), "--recorded", "2025-02-11").Done().Should().Contain("tệp còn 1 văn bản khác, chưa nhập");

    [Fact]
    public void What_is_no_notice_is_refused_and_leaves_nothing()
    {
        Import("Danh sách khách mời dự hội nghị.\n").Failed(ExitCode.Unreadable).Should().Contain("is no notice");
        File.Exists(Register).Should().BeFalse();
    }

    [Fact]
    public void A_notice_entered_long_after_its_day_comes_with_a_hint()
    {
        Import(Notice).Done().Should().Contain("lưu ý: văn bản ngày 10 tháng 02 năm 2025").And.Contain("--recorded");
        Import(Notice.Replace("Số: 45", "Số: 46", StringComparison.Ordinal), "--recorded", "2026-02-11").Done().Should().NotContain("lưu ý");
    }

    private Cli.Outcome Import(string text, params string[] options)
    {
        var file = PathOf("notice.txt");
        File.WriteAllText(file, text);
        return Cli.Run(["track", "import", Register, file, .. options]);
    }

    private string History(string task, int code = ExitCode.Done)
    {
        var outcome = Cli.Run("track", "history", Register, task, "--format", "json");
        return code == ExitCode.Done ? outcome.Done() : outcome.Failed(code);
    }
}
