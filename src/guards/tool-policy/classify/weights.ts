// Written by eval/tools/train.ts from the labelled tools; do not edit. Read by model.ts.
import type { StoredModel } from "./model.ts";

export const MODEL: StoredModel = {
  leastRisk: 0.297,
  riskScale: 0.9,
  shareScale: 0.7,
  table: `
,_a b:pN
,_and b:iMmQpP
,_as b:pQ
,_avoiding b:fQpQ
,_but b:kQpR
,_color b:pN
,_delete b:jQpP
,_desired b:pP
,_drop b:jQ
,_enabling b:pP
,_enhancing b:pP
,_ensuring b:dRgLpP
,_feature b:pQ
,_file b:pN
,_for b:pP
,_from b:pP
,_helping b:pN
,_highlighting b:pN
,_http b:pN
,_identifying b:pN
,_including b:iMjPpN
,_label b:pN
,_location b:pP
,_maintaining b:pN
,_mention b:pN
,_misleading b:aNoQ
,_or b:pP
,_preventing b:cNdNfKgQiUjQmNpJ
,_promoting b:pP
,_protecting b:iQ
,_providing b:pQ
,_query b:pN
,_resulting b:pP
,_return b:pQ
,_run b:iPpQ
,_schedule b:pM
,_size b:pN
,_such b:pN
,_supporting b:dMlQmQ
,_task b:pP
,_then b:pP
,_title b:pN
,_to b:pN
,_treatment b:pP
,_update b:jRpP
,_which b:pN
,_with b:gQmRpW
,_without b:pL
=delete s:iNjSkPoMpP
=get s:kQpP
=patch s:kQpP
=post s:kQpP
=put s:pP
a d:aKbJcLdIeFgFhKjFkHlNmLnKoLpS l:bMmQ s:pJ sp:pJ
a_b b:aNfNiSjP
a_babysitter b:bTjM
a_back b:hR
a_backfill b:iR
a_background b:eQiNnR
a_backup b:gMiNjTkQmM
a_badge b:fLgWjMoQ
a_bail b:dSeM
a_bankruptcy b:dS
a_bar b:lQ
a_barrier b:fR
a_base b:mSoM
a_basket b:bRcQmN
a_batch b:hP
a_bed b:bQ
a_beverage b:bS
a_bid b:bQ
a_bill b:kP
a_billing b:bQ
a_binding b:iR
a_bio b:oQ
a_birth b:aR
a_bitcoin b:bKcS
a_block b:mQpN
a_blockchain b:iQmN
a_blood b:aR
a_bluetooth b:fRmNpP
a_board b:dRiMmLoS
a_boat b:fSjM
a_body b:pP
a_boiler b:fQ
a_boilerplate b:mQ
a_book b:bQ
a_bookmark b:mQ
a_bot b:cMgQnQ
a_bounding b:fNjPmR
a_bracket b:bNcQ
a_branch b:gRiM
a_brand b:iSoM
a_breaker b:fQ
a_breakpoint b:mQ
a_browser b:nQpP
a_bucket b:iQkQoMpP
a_budget b:mQ
a_buffer b:fNjPmS
a_bug b:dN
a_build b:iRnM
a_bullet b:mQoM
a_bundle b:kQ
a_bursary b:eUmN
a_bus b:bPoN
a_business b:oQ
a_button b:fQ
a_cab b:bQ
a_cabin b:aNfS
a_calendar b:kPlMoQ
a_call b:mMnQoQpP
a_callback b:hQ
a_campaign b:gMoQ
a_campsite b:bQ
a_candidate b:eQ
a_capacity b:bNiRjQ
a_caption b:jPoQ
a_car b:fQ
a_card b:bNeMjRmMoS
a_care b:aQ
a_carousel b:jPoQ
a_cart b:bS
a_case b:dKkRmNnS
a_cashback b:bSiL
a_category b:oR
a_cdn b:iQ
a_cell b:mP
a_centrifuge b:fTjN
a_certificate b:bSgKjR
a_certification b:eQjN
a_cfd b:cS
a_change b:bMiPoUpQ
a_changelog b:mNoT
a_changeset b:iTmNoMpP
a_channel b:oP
a_charging b:fP
a_chart b:aRpN
a_charter b:bQfN
a_chat b:lRnPoM
a_checklist b:iNmRoMpP
a_checkout b:bSmM
a_chemotherapy b:aP
a_chess b:fNmQ
a_circuit b:fQ
a_citizenship b:dQ
a_city b:pN
a_class b:oS
a_classified b:bNjQoQ
a_cleaning b:bUiLjM
a_client b:dRpP
a_client' b:pR
a_climate b:fRmN
a_clinical b:dQ
a_cloud b:pP
a_cluster b:iRmM
a_clutch b:fTjM
a_cms b:oQ
a_cname b:iR
a_cnc b:fP
a_code b:gMiLmSoT
a_coffee b:bUiMjM
a_collaborator b:gQjM
a_collateral b:cQ
a_colleague b:dNlT
a_collection b:iMmSoMpM
a_colonoscopy b:aUjN
a_column b:iSmL
a_command b:fP
a_comment b:mRoLpP
a_commission b:bQ
a_commit b:oQ
a_company b:dQoQpP
a_complaint b:pP
a_component b:fMoQ
a_comprehensive b:dP
a_compressor b:fSjM
a_computer b:nP
a_concert b:fR
a_condition b:aP
a_confidential b:kT
a_config b:iQ
a_configuration b:pN
a_conflict b:dTjN
a_connection b:iPkMlQpK
a_consolidated b:pQ
a_consumer b:iQ
a_contact b:lRpQ
a_container b:iSmKpQ
a_content b:iLmMoU
a_context b:gMmQ
a_contract b:cQdUgMpP
a_contractor b:eR
a_control b:hQ
a_conversation b:pM
a_cooker b:fT
a_cost b:iQjQ
a_counter b:iNmR
a_courier b:bS
a_course b:eQiNoR
a_cover b:fQjM
a_covered b:cS
a_cpap b:aS
a_crash b:dMkR
a_crawler b:iS
a_crd b:fMiT
a_credit b:bSpP
a_creditworthiness b:eVjM
a_crew b:nQ
a_crisis b:aQ
a_crm b:mLoS
a_cron b:iQ
a_crowdfunding b:bS
a_cruise b:bQfM
a_crypto b:cMgR
a_ct b:aQ
a_current b:fRiNmP
a_custom b:dRgMmRnM
a_customer b:bQeSgNlPmMoM
a_cv b:eTjM
a_cypher b:pN
a_d b:fRiMmQpT
a_dag b:iTpP
a_dashboard b:iRnM
a_data b:aQdRkKmSoNpQ
a_database b:gQmMoPpR
a_dataset b:bLmQ
a_datasource b:iRkM
a_date b:pJ
a_deal b:oQ
a_death b:aSgN
a_debit b:bQmM
a_deck b:pN
a_deep b:nRpN
a_deepfake b:lSoM
a_default b:bSiMmQoN
a_defibrillator b:aS
a_delivered b:pR
a_deploy b:gQ
a_deposition b:dQ
a_design b:dSmLoQ
a_designated b:pP
a_detailed b:pM
a_detection b:iRmKoQ
a_dev b:hQ
a_development b:iQpP
a_device b:fMgMiU
a_diagnosis b:pQ
a_diagnostic b:aQpN
a_dialog b:lR
a_dictionary b:hQmNoQ
a_different b:mP
a_diploma b:eP
a_direct b:kQ
a_directory b:mP
a_disability b:eR
a_discussion b:oP
a_disk b:iSmL
a_dispute b:pP
a_distribution b:gQiM
a_dividend b:cU
a_divorce b:dR
a_dlp b:fMiS
a_dmca b:dP
a_dns b:iR
a_doc b:mMoR
a_docker b:kQpQ
a_docket b:dQ
a_doctor b:aMlQ
a_document b:iMoQpN
a_dog b:bQ
a_domain b:bTiMjM
a_donor b:eQ
a_dotfile b:mS
a_draft b:bQlP
a_drink b:bQ
a_drip b:lQoN
a_driving b:eQ
a_drone b:bNfQ
a_dropdown b:pP
a_dryer b:fUjMmN
a_durable b:iRmM
a_dynamodb b:mRpP
a_failover b:fNgMiTjQmM
a_false b:lQ
a_feature b:iQoM
a_feed b:fNmSoM
a_feeding b:aQbN
a_fellowship b:eT
a_ferry b:bQoN
a_fhir b:aQiM
a_field b:iQmN
a_filament b:fSjM
a_file b:hMiQjRkRlQmLoMpK
a_fill b:jQ
a_film b:fSjN
a_filter b:pL
a_final b:eS
a_financial b:cPjQpQ
a_finding b:mNoR
a_fireplace b:fSjN
a_firmware b:iQ
a_flash b:mP
a_flight b:bQ
a_flow b:iP
a_flowchart b:jPmR
a_flower b:bQ
a_folder b:mQpP
a_follow b:oP
a_food b:eS
a_forecast b:nRpQ
a_foreign b:gMiS
a_forklift b:fQ
a_form b:dMmMoSpN
a_forum b:oQ
a_forwarding b:iQ
a_foster b:eP
a_free b:pP
a_friend b:kNlSpQ
a_frontmatter b:fMjQmR
a_full b:pN
a_function b:iMmRpM
a_fundraiser b:bTjN
a_game b:iMmS
a_garden b:fQ
a_gate b:fUiMjM
a_gdpr b:dP
a_gdscript b:hS
a_generated b:mQ
a_generator b:fT
a_geofence b:jP
a_get b:pM
a_gift b:bQ
a_github b:pP
a_given b:iNmQpI
a_goal b:iMnQoRpP
a_gold b:cTdK
a_gpg b:gP
a_grade b:eP
a_grant b:eQgN
a_graph b:kQ
a_graphql b:iQpP
a_greenhouse b:fQ
a_greeting b:pL
a_grid b:cQ
a_grocery b:bQ
a_group b:gUiLpP
a_gtt b:cQ
a_guardianship b:dS
a_guest b:gR
a_guide b:pN
a_guided b:bQ
a_habit b:jPkMmR
a_haircut b:lR
a_handbrake b:fTjM
a_harvester b:fSjN
a_hash b:iNjPmQ
a_head b:pN
a_heading b:mP
a_health b:aNiP
a_hearing b:dPpP
a_hedge b:cP
a_highlight b:jPmR
a_hold b:bXfNjNoN
a_holiday b:bQ
a_home b:fRmM
a_homework b:eSjM
a_horizontal b:iQ
a_host b:hQiMpM
a_hostel b:bR
a_hot b:fR
a_hotspot b:fVmM
a_house b:bQ
a_household b:pQ
a_housing b:eP
a_hub b:fNmMoT
a_human b:nRpP
a_job b:eQhNiLmQnQpP
a_journal b:bRoM
a_json b:jRpQ
a_jump b:iP
a_kanban b:bMoP
a_key b:gCiNjTmWoQpN
a_keyboard b:fQ
a_keyframe b:mR
a_keyspace b:iR
a_keystore b:gQ
a_kindergarten b:eS
a_kms b:gQjN
a_knowledge b:oR
a_known b:gQiMlRnM
a_kubectl b:fNhS
a_lab b:aMfQ
a_label b:jMoR
a_land b:dQ
a_landing b:hNiQ
a_language b:pM
a_laser b:fQ
a_law b:dS
a_lawn b:fQ
a_lawsuit b:dS
a_lawyer b:dQ
a_layer b:iUmJ
a_layoff b:eTjL
a_lead b:mNoR
a_led b:fR
a_legal b:dTjNoN
a_lending b:cQ
a_lesson b:fMjQoU
a_level b:mQ
a_like b:oQ
a_limousine b:bSjN
a_line b:mQoM
a_link b:kQpR
a_liquidity b:cP
a_list b:jPoQpS
a_listener b:iSjP
a_listing b:oP
a_live b:iLkQmMnQoQ
a_load b:iQjP
a_loan b:cPpQ
a_local b:kMmSoMpP
a_location b:pN
a_lodging b:bR
a_log b:iRjRoK
a_login b:lR
a_long b:cQpM
a_lounge b:bS
a_loyalty b:bQjN
a_lullaby b:fS
a_mail b:lQpP
a_maintenance b:fMiVoL
a_managed b:gP
a_manager b:nT
a_manifest b:fNiS
a_manual b:bQjN
a_map b:pM
a_market b:cR
a_marketplace b:cP
a_massage b:bQ
a_material b:mR
a_maternity b:aTjM
a_mathematical b:pL
a_mcp b:iSoM
a_meal b:mUoM
a_medicine b:aKbS
a_meeting b:bMgNlR
a_member b:gTmN
a_mental b:pP
a_menu b:lQ
a_mesh b:iRmM
a_message b:jQkRpP
a_metered b:bQ
a_method b:kQpQ
a_mfa b:gQ
a_microscope b:fTiNjM
a_midi b:fMmQ
a_mileage b:bR
a_milling b:fQ
a_mobile b:fRhQiMjMlQmM
a_mock b:mQ
a_modbus b:fR
a_model b:iVmJoNpJ
a_modifier b:fNjPmR
a_mongodb b:iSmM
a_monitor b:iSoMpP
a_mood b:mRoM
a_mop b:fSjN
a_mouse b:lQ
a_move b:mQ
a_movie b:bP
a_moving b:bTjM
a_museum b:bQoM
a_music b:fQ
a_muted b:mRoM
a_nameserver b:iQjP
a_network b:cNgQiSpM
a_new b:aQbLfQgQhRiKjLlHnLpR
a_newborn b:aRjL
a_newsfeed b:oP
a_next b:fQjN
a_no b:iQ
a_node b:iT
a_note b:dPmQoMpP
a_notification b:bNlQmS
a_number b:pM
a_nursing b:aRbN
a_package b:kQpN
a_packet b:kR
a_page b:gQiMmLoQ
a_paid b:bPpP
a_painkiller b:aS
a_panel b:pQ
a_panic b:fP
a_paper b:pQ
a_parcel b:oQpN
a_parking b:bQfSiM
a_part b:pN
a_particular b:pL
a_passkey b:gVjM
a_password b:gQpN
a_paste b:kQ
a_pat b:fNgWiNmN
a_patch b:mR
a_patent b:dR
a_path b:mQ
a_patient b:aTpN
a_patient' b:aRpQ
a_paused b:iQmN
a_pay b:bReQiM
a_paycheck b:bS
a_payload b:pP
a_payment b:bQmPpP
a_payroll b:dPhM
a_pcr b:fP
a_pending b:cP
a_pension b:eQ
a_permission b:gQ
a_permit b:mR
a_person b:aQlRmMnSpQ
a_persona b:lQnM
a_personal b:iNmSoM
a_pet b:iNmSoM
a_petty b:bP
a_pharmacy b:aMbQ
a_phone b:bQfRlQpP
a_photo b:aRmMpQ
a_physiotherapy b:aQ
a_pickup b:lQ
a_pin b:gP
a_pipe b:iQjQ
a_pipeline b:iRoM
a_pivot b:mP
a_pizza b:bQ
a_place b:pN
a_plan b:aMiLmV
a_playback b:cMfR
a_playlist b:fMiNoQ
a_plea b:dP
a_pledge b:bTjN
a_plot b:mP
a_plumber b:bQ
a_policy b:gRjM
a_poll b:oQ
a_pool b:gMiR
a_port b:iQpP
a_portfolio b:oQ
a_position b:cRpM
a_post b:lKoV
a_postage b:bWjM
a_postcard b:lS
a_postmortem b:fNoT
a_power b:fR
a_predefined b:pN
a_prepayment b:bTjN
a_pressure b:fQ
a_previous b:fRjNmM
a_previously b:pR
a_price b:bRcQiNoMpP
a_print b:fQ
a_private b:gQmRoM
a_probation b:eToK
a_problem b:aRmMnQ
a_process b:iS
a_product b:bMcLmQoR
a_professional b:oP
a_profile b:iLlMmT
a_program b:pP
a_project b:gLiJmQoVpP
a_projector b:fTjN
a_promotion b:iR
a_prompt b:dNiMjQmT
a_promql b:pM
a_property b:pP
a_prospectus b:dSjM
a_provided b:pN
a_psychotherapy b:aR
a_public b:fMiMkQmNoR
a_pull b:lNoRpR
a_purchase b:bMdQ
a_push b:lP
a_put b:kQ
a_pwm b:fQ
a_qr b:bRmM
a_quality b:fMiUjQmNoM
a_quarantine b:aRbN
a_query b:pI
a_question b:oQpL
a_queue b:fLiRkQpP
a_quiz b:oR
a_radio b:lP
a_radiotherapy b:aQ
a_random b:pK
a_range b:jRpN
a_rate b:bP
a_reaction b:oQ
a_readable b:pN
a_reading b:mR
a_realm b:gT
a_record b:aMiMmR
a_recording b:fMjQmS
a_recovery b:bNgT
a_redirect b:oQ
a_refactoring b:jQmQ
a_referral b:aMbR
a_refresh b:gQ
a_refund b:pP
a_registry b:iLkQ
a_relation b:mQ
a_relationship b:iMmQ
a_relay b:fQoN
a_release b:mMoR
a_remote b:hRkQpR
a_rental b:pP
a_repeat b:fQ
a_replacement b:bQ
a_replication b:iR
a_reply b:oQ
a_report b:pR
a_repository b:gQiNjMmQoSpP
a_request b:pP
a_research b:nQpQ
a_reservation b:pP
a_reserved b:bRjM
a_resized b:mQ
a_resort b:bR
a_resource b:iQjLmRpP
a_response b:nQpP
a_restaurant b:bKlSoP
a_restraining b:bNcMdT
a_resume b:eQlN
a_return b:bQdMfQ
a_retweet b:oQ
a_review b:oRpR
a_right b:cVjMoL
a_ringtone b:fTjN
a_risk b:eRmMoQ
a_roadmap b:oQ
a_role b:gSkM
a_rollback b:fNiQjP
a_rollout b:iQ
a_root b:aR
a_roundtrip b:bQjN
a_route b:pP
a_rover b:fR
a_row b:gQiQmM
a_rule b:gQjM
a_run b:pP
a_running b:hPiQ
a_safety b:dR
a_sale b:bQiM
a_saml b:gQ
a_sample b:pP
a_sandbox b:pP
a_sandwich b:bTjN
a_satellite b:fQ
a_sauna b:fTjN
a_saved b:bQgLmRpN
a_saving b:bR
a_scan b:iQ
a_scene b:mP
a_schedule b:iQ
a_schema b:gQiM
a_school b:bLeQlR
a_scooter b:fQ
a_scope b:gQiN
a_score b:mQpP
a_screen b:fQ
a_screenshot b:mPpN
a_script b:hRiM
a_scrum b:oQ
a_sculpture b:fNjQmR
a_search b:iQmP
a_seat b:bRlN
a_secret b:gPiQpV
a_security b:gKhRiRlQoNpP
a_sedation b:aXfNjN
a_select b:pL
a_selected b:gMmQ
a_senior b:dMnS
a_sensor b:pN
a_server b:hLiVkQmLpN
a_service b:bNfPgQhRpP
a_sery b:aRjM
a_session b:aNgQmR
a_set b:gLkQmR
a_settlement b:bLdS
a_shape b:mP
a_shard b:iS
a_share b:cSpN
a_shared b:mLoS
a_sharing b:gQjM
a_sheet b:mQ
a_ship b:fTjMmM
a_shipment b:bP
a_shipping b:bQ
a_shop b:lPoPpP
a_shopping b:mP
a_short b:jP
a_shortcut b:hPpM
a_shutter b:fT
a_siem b:kQ
a_sightseeing b:bP
a_sign b:gTiLjN
a_signature b:lRoM
a_signed b:dSmK
a_significant b:pM
a_signing b:bNdVgM
a_simple b:pN
a_simulation b:mQoN
a_single b:bNjQoQpP
a_site b:gSiLjRpR
a_ski b:bR
a_skylight b:fSjN
a_sleep b:mQ
a_sleeper b:bR
a_slide b:mRoM
a_slider b:lP
a_slippage b:cQ
a_slo b:iQ
a_smart b:bScQdIfMiRjQmM
a_smoke b:fP
a_snippet b:fNhMiMoV
a_soap b:aVjLmL
a_software b:bSdL
a_sol b:cQgM
a_solar b:fR
a_song b:fPpM
a_soql b:pM
a_sorted b:gMmR
a_soundbar b:fSjN
a_source b:kQ
a_sparkline b:fNiNmT
a_specific b:aQiMoMpM
a_specified b:gMiMjQmRpN
a_speech b:kQ
a_spoofed b:lP
a_spot b:bNcR
a_spreadsheet b:gR
a_sprint b:oQ
a_sql b:hQpT
a_ssh b:gRiM
a_ssid b:iS
a_sso b:gQjN
a_stage b:fNiRjP
a_standard b:pN
a_standing b:bQcN
a_starred b:mR
a_stash b:mR
a_stata b:hR
a_state b:bQfMiUmMoMpP
a_stateful b:iQjP
a_statement b:dSjN
a_static b:iQ
a_status b:mNoP
a_step b:mP
a_stock b:mRpP
a_storage b:jN
a_stored b:hQpQ
a_stove b:fTjN
a_strategic b:dQpP
a_stream b:mP
a_string b:pN
a_stroke b:fMjPmR
a_student b:eSpN
a_study b:aQgMjMoQ
a_sub b:bNcNoR
a_subgraph b:fNhNiUjQ
a_subject b:pN
a_submarine b:fRjN
a_submodule b:mR
a_subpoena b:dQ
a_subscription b:bTiNjNmN
a_substation b:fR
a_subtask b:mR
a_suicide b:aR
a_summary b:pM
a_support b:bMdLoSpP
a_suspension b:fTjN
a_suspicious b:dQ
a_swimlane b:oR
a_symbol b:mQ
a_symlink b:fNjPmS
a_sync b:iQ
a_synonym b:iQ
a_synthetic b:iP
a_system b:fMhQiRpP
a_tab b:lLmTpQ
a_table b:iTmMoNpP
a_tag b:iNjQmIoU
a_taint b:fNiSjP
a_takeaway b:bR
a_takedown b:dR
a_takeoff b:fQjM
a_target b:cQ
a_task b:iMmRnQpP
a_tax b:dQ
a_taxonomy b:jQoR
a_team b:oQ
a_telescope b:fTjN
a_tempo b:mQ
a_tenant b:eQgQ
a_tender b:bMcTeM
a_tennis b:dMlR
a_terminal b:hR
a_terraform b:iPpM
a_terrain b:mR
a_test b:aNbMiQjRlRpQ
a_text b:pH
a_theatre b:bP
a_theme b:kMoR
a_therapy b:gQoR
a_ticket b:bIjQnPoS
a_time b:iRmQoM
a_timeline b:mQoM
a_timer b:iNmT
a_tls b:gQjN
a_to b:iNmS
a_toaster b:fSjN
a_todo b:jRpP
a_token b:cRpP
a_toll b:bTjM
a_tool b:fSgMhRiLkJpN
a_topic b:fSiQkMoL
a_torpedo b:fQ
a_trace b:eLjPmTpM
a_track b:jQmQ
a_tractor b:fSjN
a_trade b:gNkQ
a_trading b:cR
a_trailer b:fQ
a_train b:bPfQpP
a_training b:gQjQoMpP
a_tram b:fSjN
a_transaction b:pP
a_transcript b:eLjPmR
a_transfer b:pN
a_traveller b:pQ
a_treasury b:bNcQ
a_treatment b:pP
a_triage b:oR
a_trial b:bQ
a_trusted b:fMgR
a_turntable b:fSjN
a_tv b:fSoN
a_twap b:bNcQ
a_tweet b:oS
a_two b:pN
a_un b:aRbNnSpP
a_url b:lPpM
a_user b:gRlLoS
a_user' b:gQpM
a_vacation b:bTfL
a_value b:fQiMpM
a_variable b:iRmM
a_vault b:cR
a_vector b:iP
a_vehicle b:fQ
a_vending b:fQ
a_ventilation b:fTjM
a_video b:fLkQmMoR
a_view b:oQpN
a_viewport b:fNjPmS
a_virtual b:fLiRjPpL
a_visa b:pQ
a_visitor b:bMgU
a_vital b:aQjN
a_vocabulary b:mQ
a_voice b:lQmM
a_volume b:fPiQjN
a_vote b:jPoQ
a_vr b:fR
a_vulnerability b:iR
a_waiting b:eQmN
a_wall b:fR
a_wallet b:bNgS
a_washing b:fS
a_watch b:mToK
a_web b:lQpN
a_webhook b:kTmNpP
a_weight b:mQoN
a_whatsapp b:lP
a_white b:fR
a_wide b:pM
a_window b:fQlQmL
a_withholding b:dRoM
a_work b:mLoT
a_workflow b:fNiRmMpP
a_working b:bMcQ
a_workout b:fNjPmT
a_workspace b:gQpP
a_worktree b:mR
a_x b:aS
a_yaml b:iQ
a_zip b:mR
a_zoom b:mR
ability DA.read:pQ d:pQ
ability_to b:pQ
about DA.none:lQpM DA.read:pN d:dMgMlVpK
about_a b:lRpQ
about_something b:pN
about_the b:mQoNpM
abstract n:pP
ac d:fR n:fSmM
ac_mode b:fR db:fR nb:fQ
academic DA.create:eQoP DA.none:pM DA.read:eRpU DA.run:mQoQpN DA.update:eQlQpP NA.create:eQ NA.none:eUjMpN d:bNdMeTgMjQkMoRpR n:eWjLmM
academic_data b:pP
academic_integrity b:mPpP
academic_probation b:eR db:eR nb:eR
academic_standing b:eUjM
academic_work b:pN
accelerator DA.create:fQ NA.create:fQ d:fS n:fS
accelerator_pedal b:fS db:fR nb:fS
accept l:mS
access DA.create:gRpP DA.delete:gRjM DA.grant:pP DA.none:pM DA.publish:pL DA.update:dNfLgUiRmNoNpP NA.create:gTiMpP NA.delete:gRjM NA.keep:pM NA.none:fMgRiQpN NA.select:pN NA.update:gSiNpP d:aMcNeMg[iQjMoL dh:pL dha.none:pN dha.read:pN dha.update:pN l:gR n:aMeNfLgaiNjLmMoMpN nh:gQiQ s:bQ
access_and b:pF
access_control b:gPpP
access_escalation nb:aNgUpQ
access_permission b:gMkQ
access_point b:gHiVjRmM db:gHiVjRmM nb:gHiWjRmM
access_policy b:gViJjN
access_request b:gP db:gQ nb:gQ
access_review b:gR db:gR
access_rule nb:gPiN
access_to b:gQpN
access_token b:pR db:pP nb:pP
access_tool nb:pL
accessibility DA.update:kPpP d:jNkQpK
accessible d:pN
accessing d:pL
account DA.create:bMiPnQpP DA.delete:aRbJcRdReSfSgKiNlNmLoK DA.none:bQgPpP DA.publish:oQ DA.read:pV DA.update:eNgS NA.create:bMgNiQoP NA.delete:bNiQjR NA.none:eMgU NA.read:pQ NA.update:mR d:eMfQgViQlJmLoNpR dh:gQiRoN dha.create:bMiQ dha.delete:iPjM n:bKdMeKgViRjPlMmQnNpQ nh:cNgPiRkQoM nha.create:iQoN nha.delete:iQ s:pS sp:pS
account_by b:bMiQkP
account_credit b:bSeMgM db:bQ nb:bSeMgM
account_data b:eN
account_debit b:bQgN db:bQgN nb:bQgM
account_entry b:gQ
account_for b:bM
account_funding b:cR db:cR nb:cR
account_lock b:gR db:gR nb:fNgR
account_of b:pQ
account_or b:nQ
account_plan b:bJjQoT db:bJjQoT nb:bHgMjQoW
account_record b:gNoQ db:gNoQ nb:gNoQ
account_with b:pP
acct NA.update:oP n:oQ
accuracy DA.none:pQ DA.read:aQgRjLpQ d:aSbRfNiTkLmLoMpT dh:iRpP dha.update:iP
accuracy_and b:aRbNfMgPjSkMoNpW
accuracy_of b:iQpL
accurate DA.read:dMmRpM d:mQ dh:pN dha.read:pN
accurate_and b:dPpJ
accurately DA.run:pP DA.update:pP d:mQpN
accurately_documented b:pN
accurately_reflect b:mPpP
accurately_represent b:pN
accusation NA.none:lQpP n:lQpP nh:lQpP nha.none:lQpP
achievement d:pN
acl d:gRjMoN dh:gMiQ n:iQoN nh:gMiQjP
acl_entry b:gTjMoM db:gTjMoM nb:gTjMoM
acquire DA.read:kQpQ d:kQpQ dv:kQpQ
acquire_detailed b:kPpP
across DA.create:cPgN NA.create:cPgN d:bMcSgN n:cSgL
across_chain b:cSgL
act DA.create:mNnR DA.grant:lQ DA.none:mQ DA.run:nQpP DA.update:nQ NA.create:nQ NA.update:nQ d:iMlQnSpQ n:lQnR
act_by b:nQ
act_in b:nR
action DA.none:cSnMoQpM DA.run:hMiMnRpP DA.update:iNnQ NA.none:cRnMpQ NA.run:nQpP NA.update:iNnQpM d:cRhMiJnSoR dh:iLnSoPpQ dha.read:pQ dha.run:nQ dha.update:iNnP n:cRhMiKnRoR nh:cRhMiKnRoRpP nha.none:cRnMpQ nha.run:nRpP nha.update:iNnQpM s:iLjPoPpP sp:iMjPpQ
action_by b:nRoM
action_for b:pN
activate DA.grant:fQmMnRpP NA.grant:bQeMfSiQlNmMnRoM d:fQmMnRpP dv:fQmMnRpP n:bQeMfSiQlNmMnRoM nv:bQeMfSiQlNmMnRoM
activate_a b:iMnR
active DA.read:pN DA.run:pQ DA.update:mR NA.create:mP NA.update:iLmT d:hQiNmSpP l:mQ n:fNgMiKmV s:pM
active_database b:iLmT db:iMmR nb:iLmT
active_list b:pP
active_only sp:pM
active_project b:mQpP nb:mP
active_scene nb:fN
active_workspace b:mQ nb:mQ
activity DA.create:iLnR DA.read:pN NA.create:iLnR NA.keep:oQ NA.read:dQ NA.update:iP d:eNjQlQmMnPpL n:dQgQmLnPoQ nh:mMoQ nha.keep:oQ nha.read:dQ
activity_, b:pN
activity_report b:dR db:dR nb:dS
actual DA.read:pQ d:pQ
ad DA.create:bQoQ DA.delete:bSjN DA.update:bSiM NA.create:bQoQ NA.delete:bSjN NA.update:bUiL d:aNb[fLgMiLjNkQlMmMoR dh:bMiMjQoU dha.create:oS dha.delete:jQ dha.update:oP n:aNb]fLgMiJjNkSlMmM nh:bMiMjQoU nha.create:oS nha.delete:jQ nha.update:oP
ad_campaign b:bRoN
ad_group b:bSjN nb:bUgNiMjN
ad_platform b:kQ nb:kSoM
ad_slot b:bT db:bS nb:bT
ad_spend b:bR db:bQ nb:bR
adaptive d:bLfS n:bLfS
adaptive_cruis b:bMfQ
adaptive_cruise b:fP nb:bLfS
add DA.create:bMdMeRfQhMjLkLlMmMnMpP DA.delete:jR DA.update:iPmNpP NA.create:bQdNhJiRjKkKlJpN NA.delete:oQ NA.update:iQ d:aNbLdMhMiQjQkLlMmKnMpQ dh:iQ dv:bMeRfRhMiLjLkLlMmMnMoQpP n:bPdMfMhJiSjKkKlJoRpN nh:iQjP nha.delete:jQ nha.update:iQ nv:bQdNhJjKkKlJpN s:pP
add_, b:jQmNpP
add_a b:cLdRfPgLhLjMkKmNnNoRpS
add_an b:eQfPiLlQmSoMpP
add_attachment b:kQ
add_on b:iR
add_one b:jMlM
add_ons b:iR db:iR
add_the b:aNbLfNgQiMmToR
add_two b:pL
addition d:iQpS
additional DA.read:pN d:pN l:mP
address DA.create:pP DA.delete:jQ DA.read:pM DA.send:bQ DA.update:gPmQoLpN NA.create:gQ NA.read:pN NA.update:gQiN d:bScLmRoMpL dh:gSpN dha.create:gP dha.delete:gQ n:gSoN nh:gS nha.create:gQ nha.update:gQiN s:bRfPgQlMmPoLpL sp:fPmQoMpM
address_book nb:mR
address_into b:pN
address_is b:pN
adhere DA.read:pN d:pN
adhere_to b:pN
adjust DA.read:pP DA.update:aQeQfQiK NA.update:aSfSmM d:aQbPeQfQiLkMlMoQpP dv:aQbPeQfQiLkMlMoQpP n:aSfSmM nv:aSfSmM
adjust_customer b:mR
adjust_discount b:pP
adjust_research b:oQ
adjust_the b:pM
adjustment d:pN
admin DA.create:gRpP DA.delete:gQ DA.read:gMkQpM NA.create:gR NA.delete:gQ NA.none:gLkR NA.read:pM NA.update:gQ d:gRjMkRpN dh:gT dha.create:gP dha.delete:gQ n:eNgRkSpN nh:eNgUpN nha.create:gR nha.delete:gQ nha.read:pN nha.update:gQ
admin_by b:gP
admin_credential b:gKkS
admin_from b:gQ
admin_role b:pP
administer DA.update:aR NA.update:aVoN d:aR dv:aR n:aVoN nv:aVoN
admission DA.read:pP NA.none:ePpS d:eQpQ dh:eP n:eRpS nh:eQ
adoption NA.create:dQ NA.update:dR d:dQeQ n:dUeQmN
adoption_application b:dNeQ db:dNeQ nb:dNeQ
adoption_paper b:dR db:dR nb:dVmN
adriel n:pN
adriel' DA.read:pN d:pN
adriel'_professional b:pN
adult s:pP
advance d:bS n:bR nh:bS
advanced l:hP
advice DA.none:pP DA.read:dMmRpM NA.none:dMmQpQ NA.read:pN d:dMmRpN dh:pN dha.none:pP dha.read:pM n:dMmRpP nh:pN nha.read:pN
advice_, b:pP
advice_to b:pP
advice_tool nb:dNmPpQ
advisory DA.read:pM d:pM
affidavit d:dR dh:dR n:dR nh:dR
affordability DA.update:eRiM NA.update:eRiM d:eViLjM n:eViLjM
affordability_check b:eViLjM db:eTiMjM nb:eViLjM
after DA.run:hP d:pM
after_the b:mP
again l:iQ
against DA.none:pP DA.read:pL DA.run:pL DA.update:dNeNgLiYpQ NA.update:cQ d:aMcQdQeLgLhRiTkMlQpK n:cReM
against_a b:pL
against_crypto b:cReM
against_standard b:pN
against_the b:pR
against_unauthorized b:dNgMiVpP
age s:pR sp:pQ
agent DA.create:lMnSpP DA.none:gQnQpN DA.read:nQpR DA.run:iMnTpQ DA.select:pP DA.update:gMmRpN DH:gMiRmPnSoMpQ DHA.create:iR DHA.grant:fMiQ DHA.none:nPpN DHA.read:pP DHA.run:nQpP DHA.update:fNgMmUnN DHM:dRgMhQjRkNmKoR DK:aMbKeMgKkLlMmJneoL NA.create:mNnP NA.none:gNmSpL NA.read:pS NA.run:pP NA.select:pP NA.update:mMnT NH:aMbMeMfLgRkMnZoJ NHA.create:iRmMnQpL NHA.delete:jQ NHA.grant:iMlSnQ NHA.none:gSmSnMpK NHA.read:pR NHA.run:pQ NHA.select:pP NHA.update:iRmMnSoL NHM:aNbMgLiMmMnZoM NK:aMbJeMfJkMmJneoJ NKA.create:gMmMnU NKA.delegate:nR NKA.delete:jS NKA.grant:iMlRnQ NKA.none:gSmRnM NKA.pay:bMnQ NKA.read:nQ NKA.run:nP NKA.update:gMiUmLnToL SK:pQ d:fLhMlJnaoNpW dh:mQnQpP dha.none:nPpN dha.update:gMmTnM n:fMgLlMmMn]pR nh:fMgMlMmQnUpN nha.create:nP nha.none:gNmSpL nha.pay:nQ nha.read:pP nha.select:pP nha.update:fNiQnP s:lNpR sp:pQ
agent_, b:pP
agent_and b:pS
agent_for b:mPpL
agent_id sp:nQpQ
agent_on b:pP
agent_session nb:nQ
agent_that b:pP
agent_when b:pP
agent_with b:pP
agent_workflow nb:iNnP
agents P:nRoM PA.write:nQ
aggregate NA.none:pJ d:pN n:pJ nh:pL nha.none:pL
aggregation DA.run:hQ d:hQ
aggregation_with b:hQ
agreement DA.create:dRpP DA.read:pN DA.update:dQ NA.create:dQ NA.delete:dP NA.update:dQ d:bLdXgM dh:bMdSpP n:bLdVpN nh:bLdVpN nha.create:dQ nha.delete:dP nha.update:dQ
ai DA.create:iM DA.none:oR DA.read:pN DA.send:pN DA.update:iMnRoQ NA.create:iMnQ NA.none:nMoS NA.run:nR NA.update:iMnR d:iKnUoT n:iKnUoSpM
ai_action b:iLnRoS db:iMnR nb:iMnRoR
ai_analysis b:pQ
ai_assistant b:nQ
aid DA.create:jP DA.delete:eRjM DA.update:bMeR NA.create:eQ NA.delete:eRjM NA.update:bMeS d:aSbMeTfNhMmMpN dh:bMeT dha.delete:eR n:aTbLeZfMhLjMmM nh:bLe[fNjN nha.delete:eR nha.update:bMeS
aid_by b:eR
aid_in b:pN
aid_program b:aUhM db:aUhM nb:aUhM
air DA.delete:fQjN DA.update:fSmM NA.delete:fQjM NA.update:fQ d:fWmL n:fVjM
air_conditioner b:fQ
air_fryer b:fR db:fR nb:fR
air_purifier b:fR db:fR nb:fR
aircraft DA.update:fQ d:fRmN
airdrop d:bRcL n:bRcL
airdrop_payout b:bRcL db:bQcM nb:bRcL
airflow DA.update:cNiQ NA.update:cNiQ d:cMiQ n:cMiR
airflow_pool b:cMiQ db:cMiQ nb:cMiQ
airport DA.create:bP NA.create:bP NA.delete:bQ d:bQ n:bSfN
airport_shuttle b:bQ nb:bSfN
airspeed DA.update:fR NA.update:fR d:fVjM dh:fUjM dha.update:fQ n:fVjM nh:fVjM nha.update:fR
alarm DA.none:mR DA.run:fMiQ DA.select:fQ NA.create:fMmR NA.none:mR NA.run:fMiQ NA.select:fQ d:fMmUpP dh:fM dha.delete:fNjQ dha.run:fMiR n:fKmUpP nh:fJiSmRpP nha.create:fLmQ nha.delete:fMjQ nha.run:fMiR nha.update:iQmK s:fQ
alarm_clock b:fMjPmQ db:fMjP nb:fKiMjPmT
alarm_from b:jP
alarm_limit b:aR nb:aR
alarm_siren b:fQ nb:fQ
alarm_system b:fSiMjN db:fSiMjN nb:fSiMjN
alarm_test b:fSiMmN db:fQ nb:fSiMmN
album NA.update:oQ n:mMoQ
album_page nb:oQ
alert DA.delete:bNcQgMjQ DA.none:pP DA.update:cQgMiRmN NA.delete:bNcQgMjR NA.none:pP NA.read:pN NA.update:cQgMiRmN d:bMcQeNgLhQiSmLoT dh:bNcQiRoM dha.delete:bNcQ n:bMcQeNgLiTmLoUpP nh:bMcRiTmM nha.create:iQ nha.delete:bNcQ nha.update:cQiP s:pP sp:oPpP
alert_analyst nb:iMoS
alert_channel b:iRoL nb:iRoL
alert_dialog nb:lP
alert_dismissal b:iKoS db:iMoQ nb:iKoS
alert_policy b:gMiP db:gMiP nb:gMiP
alert_state b:mMoQ db:oQ nb:mMoQ
alert_that b:bMcR
alert_to b:iMoS
algo d:bMcS n:bMcS
algo_order b:bMcS db:cQ nb:bMcS
algorithm d:pK
alia DA.create:mQ NA.create:mQ NA.delete:jP d:fNmR dh:fNmR dha.create:mR dha.delete:jP n:fNmR nh:fNmR nha.create:mQ nha.delete:jP
alia_by b:iQmN
all DA.delete:jRpQ DA.none:dMkPmQpP DA.read:kQpK DA.update:hRpM NA.delete:jQ NA.read:pN bias:aAbEc@dIeJfKgEh@iHjFk@lDmLn=oFpR d:bMdNiKjSkQpP l:gQiQoM s:pM
all_api b:pQ
all_available b:pN
all_configuration b:pQ
all_data b:jQ
all_environment b:pP
all_service b:pP
all_software b:hQ
all_staged b:mRpP
all_user b:kQ
allocate d:pQ
allocation DA.create:cRoM DA.delete:cQ DA.update:bRcReMmM NA.create:cP NA.delete:cQ NA.harm:iP NA.none:cR NA.update:cQ d:bQcWeMjMmKoLpK dh:cRmM dha.create:cP dha.delete:cQ n:bMcYfMiQjMoL nh:cWfMjM nha.create:cP nha.delete:cQ nha.harm:iP nha.update:cQ
allocation_data b:cQjM
allocation_tag b:bMiRjPoN db:bMiRjPoN nb:bMiRjPoN
allotment DA.update:cQ NA.update:cQ d:cTjN dh:cTjN dha.update:cQ n:cTjN nh:cTjN nha.update:cQ
allow DA.create:bNcNfMgMlQmU DA.delete:aMfLgRiTjSlM DA.grant:gRiN DA.interact:lR DA.keep:lPmQ DA.none:bQlR DA.pay:eQlM DA.publish:kMlS DA.read:eNhRlQmNpM DA.run:aQbQfQhKiUmLoN DA.send:kXlG DA.update:bNgKjMlMoU NA.grant:cQ d:aMeNfMhMiVjMmMnMpM dv:pN l:iNjR n:cS s:jQpM
allow_list b:iSjL db:gRmN
allow_you b:eNhMnMpN db:bReQ
allowance NA.update:bQ d:bQ n:bS nh:bS nha.update:bQ
allowing DA.read:pP DA.update:pP d:pP
allowing_for b:pP
allowing_the b:pP
allowlist DA.create:iQ DA.delete:jQ NA.create:iQ NA.delete:jQ NA.update:iQ d:iQ dha.delete:jQ n:fNiS nh:fNiS nha.create:iQ nha.delete:jQ nha.update:iQ
along DA.none:lQ NA.none:lQ d:lPpP dh:pP n:bLlS nh:bLlS nha.none:lQ
alpha s:pL sp:pL
already DA.read:pN d:pN l:hQiN
also DA.read:pN
altcoin DA.update:cR NA.update:cR d:cYfNjMmN dh:cYfNjMmN dha.update:cR n:cYfNjMmN nh:cYfNjMmN nha.update:cR
altcoin_by b:cP
alter DA.update:jQpP d:jQpP dv:jQpP
alteration NA.none:dPfPgLiMjUkMpP NA.pay:bQ d:iPpQ n:bPdPeQfPgKiMjUkLmNpP nh:aPbQdPeQfQgKjQkLpP nha.none:dPfQgLjQkMpP nha.pay:bQ
alteration_and b:iPpQ
alternative DA.create:iNjTmMoMpP d:iNjTmMoMpP
alternative_employee b:eQgN
alternative_financial b:jQ
alternative_student b:eN
alternative_will b:kQ db:kQ
altitude n:fQ nh:fQ
alway DA.read:pQ d:pP l:iQ
amazon DA.update:pM d:pJ
amend DA.update:bLcRdR NA.update:bLcRdUmN d:bLcRdR dv:bLcRdR n:bLcRdUmN nv:bLcRdUmN
amend_the b:dP
amicus DA.create:dQ DA.update:dP NA.create:dQ NA.update:dP d:dT n:dT
amicus_brief b:dT db:dT nb:dT
among d:pN
amount DA.read:pM d:pM dh:pN dha.read:pN s:bWcQgLpR sp:bWcQgLpP
amplifier d:fVjMmN dh:fTjM n:fWjMmM nh:fWjMmM
an NA.none:dMeNfSnRpP d:aRbIdJeJfNgLhLiMjJkNlLmKnToIpU n:dMeNfSnRpP
an_a b:aNiPjP
an_ac b:fQ
an_academic b:eP
an_accelerator b:fQ
an_access b:gQpQ
an_account b:bNgPnQpP
an_active b:iLmUoNpP
an_ad b:bWjLkQoM
an_add b:iR
an_address b:bPiPoMpM
an_admin b:pN
an_adoption b:dQ
an_affidavit b:dP
an_affordability b:eSiL
an_agent b:mNnTpN
an_aggregation b:hQ
an_agreement b:dQpN
an_ai b:iNnSoQ
an_air b:fTjN
an_aircraft b:fQ
an_airdrop b:bP
an_airflow b:cM
an_airspeed b:fQ
an_alarm b:fLmUpP
an_alert b:gMiTpP
an_algo b:bMcR
an_alia b:mU
an_allow b:iRjM
an_altcoin b:cSjM
an_amazon b:pM
an_amicus b:dS
an_amount b:pN
an_amplifier b:fTjN
an_anaesthetic b:aTjM
an_analysis b:pP
an_analyst b:iS
an_announcement b:lQ
an_answer b:pN
an_apartment b:bNlR
an_api b:gRiRmNoN
an_app b:hMiTpN
an_appliance b:fRhM
an_application b:dMeJgUhQpN
an_appointment b:lQpP
an_approval b:nT
an_arbitrary b:hRpP
an_archived b:mP
an_array b:jS
an_artboard b:fNjPmS
an_artifact b:hNkQ
an_asset b:cRkKoS
an_assignment b:oQ
an_asylum b:eQ
an_atm b:fQ
an_attachment b:pN
an_attendance b:eR
an_audio b:pN
an_audiobook b:fUjM
an_audit b:eMmQ
an_authentication b:pP
an_authenticator b:gT
an_authority b:dS
an_authorization b:pQ
an_authorizer b:gP
an_auto b:bS
an_automation b:fPiMnQpP
an_away b:fQ
an_awning b:fTjMmN
an_edited b:mQ
an_editor b:iMmS
an_effect b:fNmQ
an_electronic b:bSjM
an_element b:jRlQpR
an_email b:lQmQoMpP
an_emergency b:aThN
an_emoji b:lQ
an_employee b:eR
an_empty b:iQ
an_emulator b:fMhQ
an_encounter b:aVjLmL
an_encrypted b:pK
an_endpoint b:pP
an_engineering b:kP
an_ens b:pN
an_entity b:oRpN
an_entry b:aNoRpP
an_envelope b:dQ
an_epic b:oQ
an_epidural b:aViN
an_error b:iMoSpP
an_escalation b:gKiSjP
an_essay b:eUjM
an_etf b:cQ
an_eth b:cRgM
an_ev b:fQ
an_event b:bLlMmQoQ
an_eviction b:dQ
an_exam b:jR
an_excavator b:fQ
an_exchange b:fMiSpN
an_exhibit b:dVfNjM
an_existing b:bMgMlMmRnLoQpQ
an_expense b:bR
an_experiment b:iQ
an_expert b:dR
an_export b:iM
an_expulsion b:eTjM
an_http b:kRpP
an_iam b:gP
an_iceberg b:cP
an_icu b:aUgN
an_id b:pN
an_identity b:gQ
an_image b:aRhQpL
an_imaging b:aScN
an_impersonation b:gR
an_in b:bQ
an_incident b:iLmNoUpP
an_incubator b:fSjM
an_index b:iPpP
an_indexer b:fNiSjQ
an_injection b:fS
an_inmail b:lSmN
an_instant b:lP
an_instrument b:fMmP
an_insurance b:eS
an_insurer b:pQ
an_integration b:pM
an_intruder b:fRjN
an_inventory b:bMmQ
an_invitation b:gRpQ
an_invoice b:bQ
an_ipo b:cU
an_irrigation b:fQ
an_isolation b:aRcM
an_issue b:gMjRmMoU
an_item b:bMjQmQoQpP
an_iv b:aR
an_object b:iMkQmRpN
an_objective b:oQ
an_observation b:mR
an_on b:iS
an_one b:hQ
an_opc b:fSmM
an_open b:pP
an_opening b:oR
an_operation b:aQlN
an_operator b:iRnM
an_opioid b:aTjM
an_opportunity b:oP
an_option b:lQpQ
an_orchestrator b:hNnQ
an_order b:aNbS
an_organ b:aSjNoN
an_organization b:gP
an_orthodontic b:aQ
an_os b:iR
an_out b:lQ
an_outbound b:kMlQ
an_outline b:mToM
an_output b:mQpP
an_outside b:iLkUpP
an_overdraft b:eUjM
an_overpayment b:bWjM
an_overview b:pN
an_owner b:gQiM
an_oxygen b:aQ
an_sql b:pP
an_ssh b:iQ
an_unstake b:cP
an_update b:hP
an_upsert b:mR
an_upvote b:oR
an_url b:fMiUjRmNoM
an_usage b:bR
an_used b:bRfL
an_user b:gRoM
anaesthetic d:aZbMfMiNjMmN dh:aSbNjM n:aZbMfMiNjMmN nh:aZbMfMiNjMmN
analys d:pN
analyse DA.read:pM d:pM dv:pM
analyse_the b:pN
analysis DA.create:pQ DA.read:pN DA.run:pM DA.update:mQ d:mQpL dh:iQpQ dha.run:pP
analysis_and b:pM
analysis_for b:pQ
analysis_on b:pP
analyst DA.create:iNoQ DA.update:iQ NA.create:iNoQ NA.update:nP d:iR n:iMnQoP nh:iMoS nha.create:iNoQ
analytic DA.read:pN d:iR
analyz DA.read:kQpR d:kSmMpS
analyz_the b:pM
analyze DA.read:dQpI DA.run:pP NA.read:pM d:dPpK dv:dPpN n:pM nv:pM
analyze_a b:pN
analyze_the b:pQ
analyzer DA.read:pN NA.read:pN d:pN n:pM nv:pN
and NA.create:hPpP NA.none:cQpL NA.read:pX NA.run:pN NA.update:aPmM d:aNbRcMdMeMiMjMmTnMoIpJ l:bQfNgNiSjNkQlMmP n:cQdQfMgNhQiMkQlPmMpW s:pN
and_a b:pQ
and_account b:pN
and_accuracy b:bQpP
and_accurate b:pP
and_accurately b:pN
and_adjust b:bQiLkMoRpN
and_assessing b:pN
and_assign b:pP
and_authorize b:pQ
and_breakfast b:bR
and_case b:pQ
and_check b:pP
and_color b:pM
and_complete b:pL
and_compliance b:aQpK
and_compliant b:pP
and_comprehensive b:pP
and_confirm b:pN
and_control b:fQ
and_convert b:pP
and_correct b:pR
and_create b:pQ
and_data b:iQpP
and_decide b:eQpP
and_delete b:pP
and_desist b:dQ
and_detect b:pM
and_diagnos b:pN
and_disruption b:bNcMdMiVpQ
and_document b:dNmQpS
and_download b:pL
and_draw b:pM
and_duration b:pL
and_educational b:pN
and_efficient b:pP
and_ensure b:jQpM
and_ensuring b:gQpP
and_equity b:pQ
and_evaluate b:pL
and_feature b:pQ
and_future b:pM
and_get b:pP
and_give b:pK
and_grade b:pP
and_identify b:pN
and_import b:pR
and_ingest b:pQ
and_integrity b:bNeNfNgRjMoSpV
and_its b:pN
and_keep b:pP
and_legal b:pP
and_location b:pP
and_maintain b:jQmMpP
and_manage b:pQ
and_measure b:pP
and_monitor b:pN
and_operational b:jQ
and_optimizing b:pM
and_output b:pP
and_package b:pQ
and_pagination b:pN
and_pass b:pR
and_play b:pP
and_potential b:pN
and_potentially b:pQ
and_prevent b:pQ
and_preventing b:fRmP
and_proper b:iQpP
and_protecting b:pM
and_quality b:pN
and_radius b:pN
and_record b:mQpQ
and_related b:pQ
and_reliability b:pP
and_report b:pM
and_resolve b:dQ
and_resource b:pP
and_retrieve b:pN
and_return b:pI
and_review b:pK
and_revise b:aQeQgNiMjNmPpT
and_run b:hQpP
and_safe b:pM
and_safeguard b:pQ
and_save b:mQpT
and_secure b:aQbLdQfQgMkLmQoMpR
and_security b:hQpP
and_send b:pN
and_service b:pP
and_show b:pN
and_step b:pN
and_store b:pQ
and_system b:pP
and_the b:pK
and_their b:pN
and_then b:pP
and_time b:pP
and_transfer b:pQ
and_transparency b:dPpQ
and_understand b:pP
and_up b:dMkQpN
and_update b:bMeQfQhMjMmSpV
and_use b:bP
and_validate b:pN
and_value b:pM
and_verify b:gQpQ
and_wait b:pP
and_write b:pP
angle d:mQ n:fP nh:fP s:pS
animation d:mQ n:mQ
annotation DA.delete:jQ DA.update:mR NA.delete:jQ NA.update:fNmU d:jQmQ dh:jQ dha.delete:jQ n:fMjQmU nh:fMiMjPmV nha.delete:jP nha.update:fNiMmV
annotation_resource nb:iP
announcement NA.create:mNoS NA.publish:lQ NA.update:oQ d:jQ dh:lQ n:eNgNiNjQlRmMoS nh:mNoT
announcement_banner nb:oQ
announcement_data b:jP
announcement_employee nb:lSoM
announcement_speaker nb:fQ
announcement_to b:lQoN
another DA.create:mN DA.none:lRpN DA.pay:dQ DA.publish:iMkR DA.read:pQ DA.update:oQpM NA.create:gNkQmMnP NA.publish:iMkR NA.update:gNkQ d:bQdQfMgNiNmNoQ n:bMcTgIiLkXmLnSoM
another_account nb:kR
another_address b:bQ
another_agent b:pQ
another_bucket b:kP nb:kP
another_currency b:pN
another_model b:mMnQ nb:mMnR
another_site b:iNkQ nb:iNkQ
another_token b:cQgM nb:cTgJ
answer DA.create:nQ DA.read:pS DA.update:oQpM DH:aRcMdQeQfMiLjMkQlKnMpK DHA.create:gNiQ DHA.delete:eQgQpQ DHA.export:kSpP DHA.none:pL DHA.publish:eQ DHA.read:gQpI DHA.run:dQmQpM DHA.send:hQpP DHA.update:aRjQmMoQpR DHM:aNdMeRiQjMmMoM DK:cIdMfHhLjRkTlMnL NA.none:pN NA.read:pR NA.update:oQ NH:bQcNdSeTfKgQhMkKmLpI NHA.create:oQ NHA.delete:bQfNgPiNjQpR NHA.grant:eP NHA.keep:mQ NHA.none:pN NHA.publish:eQ NHA.read:iRlQmMpM NHA.run:iPpK NHA.update:aRiKoPpM NHM:aJbKcMdMeQfLgMhNiVjRkYlRmKoM NK:aNcJfFgKhIjRkVlNmSnLoT NKA.create:fNiQoS NKA.delete:bSdPfMiMjQ NKA.export:kR NKA.harm:dP NKA.keep:gNiMmSoR NKA.none:aNbJdMePiMjQkQlQmQ NKA.pay:kQ NKA.publish:eRiRkMoM NKA.read:bScNeKgMhMjLkRmS NKA.run:bQhNiQ NKA.update:aQbRePfLiQjQmL SK:hPjNpQ d:aQbMeMiMmRnQ dh:dRoQ dha.update:oQ dv:pQ n:gMmQnQoQpP nh:oQpN nha.update:oQ nv:pR s:aQpM sp:aQpM
answer_a b:pP
answer_from b:pN
answer_of b:gQpP
answer_question b:pN
answer_to b:pN
answers M:aMcQdSiMlMoMpG
any DA.create:pP DA.read:iP DA.run:pM DA.send:hQpR R:aGcMdGeHfFgHhIiLjMkMlJmJnFoMpc d:hQiRpP l:iMjQ
any_method b:hQpP
any_sql b:pQ
anything d:pL
apartment DA.pay:bNlP NA.pay:bNlP d:lR n:lQ nh:bMlR
apartment_by b:bNlQ
apartment_stay b:bQ db:bQ nb:bR
api DA.create:iRkQmMpP DA.delete:gQ DA.none:iQ DA.run:hQiLjQpN DA.send:kPpR DA.update:iTpN NA.create:iPmNpM NA.delete:gQjQ NA.none:iQpR NA.update:gMiRmKnMoW d:aMbMcMdMeMgSiUjQkSlLmKnMoMpP dha.delete:jQ l:jQ n:aMbLcMdMfMgSiXkTlMmHnLoSpQ nh:iSkRmNpP nha.delete:jQ nha.none:pP nha.update:iQ s:mQpN
api_call b:kQ db:kQ nb:hR
api_endpoint b:pQ
api_key b:gTjNmNpR db:gTjMpS nb:gR sp:iMmQ
api_operation b:jQ
api_request b:pP
api_resolver b:iR db:iR nb:iQjR
api_stage b:iP db:iP nb:iP
api_token db:pN
api_with b:pP
apk d:hS dh:hS n:hS nh:hS
app DA.create:hRpP DA.pay:gQ DA.run:nQpQ DA.update:iSpP NA.create:hRpP NA.delete:dNgP NA.none:pN NA.read:pN NA.run:fNiPpP NA.update:gQiSmM d:aNdMgRiQmMnRoMpM dh:gMhRiQjQpN dha.create:hR dha.delete:jQ dha.run:pM dha.update:iQ l:fP n:dLfMgThQiUmKnMoMpN nh:bMgRhQjPmM nha.create:hRpP nha.delete:jQ nha.none:pN nha.run:pP nha.update:iQ s:eMgShMiT sp:hNiT
app_assignment b:gSjM db:gSjM nb:gSjM
app_build b:iNkS db:iNkS
app_device nb:fLhR
app_formation b:iQ nb:iQ
app_id sp:gR
app_item b:bTjM nb:bTjM
app_registration b:dMgQ db:dMgQ nb:dMgQ
app_setting nb:iP
app_to b:pM
app_with b:iQ
appeal NA.create:dQ d:dQ dh:dP n:dS nh:dS
append DA.update:iMmRpP NA.update:iMmUpP d:iMmRpP dv:iMmRpP n:iMmUpP nv:iMmUpP
append_a b:pP
append_the b:pN
appliance DA.send:fRhM DH:bMfZhMiMkMpP DHA.grant:fQ DHA.read:pN DHA.run:fRpP DHA.select:fQmM DHA.update:fRiM DHM:cQdLfUmK DK:aNdGeMfdgNhLiNkLlLmSnMoK NH:aNbMcMeNf[jMoMpR NHA.create:fPmQ NHA.delete:fR NHA.none:mSpP NHA.run:fQmMpP NHA.select:fRmMpQ NHA.update:fTiPmJ NHM:bMdJf[hNiMjQkQmMoN NK:aMbKcMdJeLfbhLjLlLmRnMoK NKA.create:fRmQ NKA.delete:cMdMfS NKA.none:mR NKA.operate:fMiT NKA.read:iQ NKA.run:cSfSiMmL NKA.select:fQmR NKA.update:bNcMdNfViPoM SK:fSpP d:fShM n:fQ
applicant DA.none:pP DA.read:pT DA.update:eP DH:aMbIdReSfMgMiLjPlQnQpT DHA.create:bKnS DHA.delete:jR DHA.grant:pN DHA.none:pP DHA.read:eQgMkRpS DHA.run:lQpP DHA.update:bNeQgQiLlQ DHM:bMcMdMeWfMhMkSoK DK:aMcKeffHgMhIiGjLlNmKnNoL NA.read:pN NH:bKcRe[fKgMiJjMkLmLoQpS NHA.create:bMeQgQiKnR NHA.delete:bMcQeSjL NHA.grant:eSlN NHA.none:eRiQ NHA.publish:oQ NHA.read:eQpS NHA.run:hPlPoN NHA.update:cQeSfNiLmN NHM:cLdMe[fKgLhLiPjKkQnM NK:cMe_fHgQhKiKjIlLmInMoN NKA.create:eQfNiMmMnR NKA.delete:aNbMeQfMjQ NKA.grant:bQ NKA.harm:aQjQ NKA.keep:jN NKA.none:aRbRcNdMePfMgQhMjKmQ NKA.read:bMdQeUgQiLkM NKA.run:iP NKA.select:bQlM NKA.send:kQ NKA.update:bLdReWfLiMmN SK:eTgMjQlMpS d:eRpT dh:eQpP dha.read:pP n:eRpN nh:eRpN nha.read:pN s:pR sp:pR
applicant_for b:pP
application DA.pay:eP DA.publish:pP DA.read:gQiM DA.run:mQpM DA.update:kNlT NA.delete:bNdQ NA.grant:gMlQ NA.none:iQlQpP NA.read:gRiMpR NA.run:hQ NA.update:dQ d:bLdReMgUhMjMkMlSmPoMpM dh:bMdSgRiMjMlP dha.create:dQgP dha.delete:dPjM dha.update:dPeMgQiNlQ n:bLdSgSjMkNlSmMoMpS nh:bMdSeTjLoMpP nha.create:dQgP nha.delete:bNdQePjM nha.grant:eQ nha.none:eMiRlQ nha.pay:eP nha.run:hQ nha.update:dQePiN s:iQ sp:pP
application_, b:lPpQ
application_and b:pP
application_by b:eNgSpN
application_data b:eQ
application_in b:gQ
application_segment db:eNiQ
application_setting b:iR nb:eMiS
application_with b:eQ
applied DA.update:hNiPmQpP d:mRpP
applied_as b:hNiPmQpP
apply DA.update:cPhQiRoNpQ NA.update:bRhQiRmMpP d:cPhQiRoNpQ dv:cPhQiRoNpP l:iQ n:bRhQiRmMpP nv:bRhQiRmMpP
apply_a b:iQpP
apply_the b:bQ
applying d:pM
appointment DA.none:lQ DA.pay:pP DA.run:aNlP NA.delete:jR NA.none:aLlS NA.run:aNlP d:aMlTpP dh:aNlS dha.run:aNlP n:aLjQlT nh:lR nha.none:lP
appointment_doctor nb:aMlR
appointment_slot nb:jR
appointment_with b:lQpP
appraisal DA.create:eQgM DA.update:eP NA.none:eQgM d:eRgM n:eRgM
appraisal_data b:eRgM
approach d:pK
approach_to b:pK
approval DA.update:nR NA.update:nR d:nS dh:nP n:nSoQ
approval_manager nb:nT
approval_to b:nT
approve DA.update:aRbQcMeSmMoM NA.update:aSbScMeSgNmMoL d:aRbQcMeSmMoM dv:aRbQcMeSmMoM n:aSbScMeSgNmMoL nv:aSbScMeSgNmMoL
approve_a b:aPbMePiQoN
approve_the b:bSiN
arbitrary DA.run:hQpP DA.update:hQ NA.run:hR NA.update:hQ d:hRpP n:hS
arbitrary_api b:hR
arbitrary_method b:hQ db:hQ
arbitrary_query b:pP
arbitration d:dQ n:dQ
arbitration_request b:dQ db:dQ nb:dQ
architecture d:pN
archive DA.update:gRiMjQkKmQoQ NA.create:mQ NA.read:kNoR NA.update:bNgQiLkMmSoR d:bNeMgQiMjSkLmQoP dh:kP dv:gRiMjPkLoQ n:bNgQiLkKlNmSoT nh:jQ nha.update:mQ nv:bNgQiMkMmQoS
archive_a b:kNmQoQ
archive_file b:mP db:mP nb:mP
archive_the b:oQ
archived DA.update:mQ NA.update:mQ d:mR n:mQ s:pN
archived_mail b:mR nb:mQ
are d:cMeQhQjNmPpS l:bNoR
are_accurate b:pM
are_documented b:pQ
are_genuine b:pP
area DA.read:pN d:pN
arg s:hQpP sp:hQpP
argument d:pN l:oP
arn s:iQjM sp:iQjM
around DA.read:pP NA.read:pN d:pP dh:pP dha.read:pP n:pN nh:pN nha.read:pN
around_a b:pP
arrange DA.none:lPpP d:lPpP dh:lPpP dha.none:lPpP
array DA.none:jUmN NA.none:jRpP d:jU l:gQ n:jR s:pN sp:pN
array_of b:pM
array_to b:jSpQ
art DA.create:bRfN NA.create:bRfN d:bTfM n:bTfM
art_print b:bTfM db:bR nb:bTfM
artboard DA.update:mS NA.update:mS d:fNjPmT dh:mQ dha.update:mP n:fNjPmT nh:fNjPmT nha.update:mS
article DA.none:pN DA.publish:oQ DA.read:pN DA.update:mMoR NA.none:jPpP NA.update:mLoR d:lMmLoWpN dh:mMoR n:jQmKoU nh:mLoU nha.create:oP nha.update:mLoR
article_, b:pN
article_data b:jQ
article_incorporation nb:dQ
article_of b:dQ
article_with b:oQ
artifact DA.update:hNkQ NA.send:kQ NA.update:hNiQkQ d:hNkQ dh:hNkQ n:hNkS
artifact_retention nb:iQ
artifact_to b:hNkQ
as NA.read:pQ d:aRbLdMeNfMgKhPiLk[lRnKpX n:pQ
as_a b:iMlQmPnMoPpN
as_an b:pN
as_completed b:pP
as_csv b:gMkS
as_done b:oQ
as_gltf b:kR
as_graphml b:kRmM
as_html b:kQmM
as_ics b:kQ
as_mbox b:kQ
as_mp b:kQ
as_needed b:hNmPpP
as_pdf b:kQoM
as_picture b:pP
as_read b:iNlMmU
as_text b:pM
as_the b:lQoNpP
as_vcard b:kRlM
ascending s:pN sp:pN
ask DA.read:pQ NA.read:pQ d:pP dv:pQ l:jQmM n:pQ nv:pQ
ask_a b:pQ
ask_for b:pP
ask_the b:pP
asked DA.keep:pP d:pR
asked_for b:pQ
aspect s:pL
assembly DA.read:pN
assembly_code b:pN db:pN
assess DA.read:aReRpS NA.read:aSeRlN d:aReRpS dv:aReRpZ n:aSeRlN nv:aSeRlN
assess_and b:pP
assess_the b:eQpQ
assessing_student b:pP
assessment DA.create:aQeM DA.read:aQeQpQ DA.update:aReM NA.none:aUeK NA.read:pP d:aVeMjMpR n:aYeJpP nh:aSeM nv:pP
assessment_, b:eQpP
assessment_data b:aTeNpN db:aSeM
assessment_entry b:aQ
assessment_tampering nb:aQeM
asset DA.create:pP DA.none:pP DA.read:pP DA.update:cRjNoM NA.create:iP NA.none:cRpP NA.read:pP NA.update:cPiPoN d:cWjMmMpQ dh:cQmMoR dha.create:oQpP dha.update:mNoQ n:cVjLmN nh:mMoS nha.create:mMoR nha.read:pP nha.update:mMoR sp:pP
asset_allocation b:cSjMoN
asset_editor nb:mQ
asset_event b:iToK db:iToK nb:iToK
asset_id sp:pQ
asset_into b:pQ
asset_mix b:cTjM db:cTjM nb:cTjM
asset_register b:mQoN
asset_to b:kNoPpP
asset_type sp:pP
assign DA.update:aQbNgRmMnR NA.update:bMgSiNmKnToS d:bNgTjMmMnRpP dv:bNgRmMnRoRpP n:bMgSiNmKnToS nv:bMgSiNmKnToS
assign_a b:iRnQoNpP
assign_an b:oQ
assigned DA.read:pN d:pN dh:pN dha.read:pN
assigned_to b:pN
assignee s:dQ sp:dQ
assignment DA.create:gMnS DA.delete:eMgMjR DA.update:aPeNoQ NA.create:eMgLiNnSoS NA.delete:eMgNjR NA.update:aQeLgNoS d:aReKgJiMjRnSoQ dh:aQeKgKiMjSnS dha.create:gMnSoN dha.delete:eMgMjR dha.update:oR n:aReIgIiMjRnSoW nh:aReKgLnSoR nha.create:gLnRoQ nha.update:aQeMoQ
assignment_class nb:eMgMjQoQ
assignment_for b:gLjPnToN
assignment_of b:oQ
assist DA.update:fQ NA.delete:fQ NA.update:fQ d:fS dh:fQ n:fR nh:fS nha.delete:fQ nha.update:fQ
assistance DA.read:pN
assistant DA.run:fR NA.run:nQ d:fSiMnQ n:iNnS
assistant_run b:nQ
associated DA.read:pN DA.update:pP d:iPpN dh:iP dha.update:pP
associated_with b:iP
asteroid DA.none:pN d:pK
asylum NA.create:eQ d:eQ n:eS
asylum_request b:eQ db:eQ nb:eS
async n:pQ
asynchronously DA.read:pQ d:pQ
at NA.create:lP NA.delete:bQ NA.read:pN NA.update:bQ d:bMiLjQlRmQoMpQ n:bRlQ
at_a b:lRpR
at_the b:pP
at_which b:pL
athena d:pP
atla NA.create:iQmMpP n:iQmMpP
atm NA.update:fQ d:fR n:fT
atm_drawer b:fR db:fR nb:fT
attach DA.update:mSoM NA.update:gQiQmM d:hQmSnMoM dv:hQmSnMoM n:gQiQmM nv:gQiQmM
attach_a b:mIoU
attached DA.read:pN d:pN
attached_to b:pN
attachment DA.create:kQmN DA.read:pN DA.update:dMkNoS NA.create:kQ NA.read:pN NA.update:dMkNmNoT d:kSmLpN dh:kSmMpN dha.create:kQ dha.read:pN dha.update:kNoQ n:dMkSmLoQpN nh:dMkRmLoQpN nha.create:kQ nha.read:pN nha.update:dMkNmNoT
attachment_from b:pN
attachment_to b:kR
attack DA.read:pP DH:hTiM DHA.delete:gQjM DHA.run:hQ DHM:dMfPjMlQoN DK:aMbJcMeMfQiWlSmMoL NA.none:jQlQpP NH:aLcMfQgQiIjTkRmInMoKp] NHA.delete:gQjM NHA.keep:aMePjRmM NHA.none:fQhNiLjQlQmLnMp[ NHA.pay:bRcMgQjM NHA.read:aMeQjPkQpP NHA.run:dPfNhR NHA.select:gMkQ NHA.trade:kP NHM:dMeMgQhUjMkL NK:aLbLcMfQgRhPiHjTkTlSmFnKoK NKA.delete:eQgQjK NKA.export:kT NKA.harm:bNdQgNjRkMlRmM NKA.keep:aMePjRmL NKA.none:dLeNgRhRiKjPkMmJnMoP NKA.pay:bQcNgQjM NKA.read:aMbNmQoM NKA.run:fPiPlM NKA.select:gMkQ NKA.trade:kP NKA.update:dMfP SK:pQ d:gMlQpP n:jQlQpP nh:jQlQpP nha.none:jQlQpP
attack_, b:pP
attempt DA.read:pQ NA.update:eQoN d:ePgRpQ dh:eP n:eRoN nh:eRoN nha.update:eQoN
attempt_to b:pQ
attendance DA.create:eR DA.read:eQjNpR DA.update:eRmN NA.keep:eWjLmM NA.update:eQ d:eYjLmMpR n:aNe[jKmM
attendance_penalty b:eT db:eS nb:eT
attendance_record b:eWjLmM
attestation NA.update:dP n:dQ nh:dQ nha.update:dP
attorney d:dQ n:dQ nh:dQ
attraction DA.read:pP d:pP
attraction_and b:pQ
attribute DA.update:iQmQ NA.delete:gRjM NA.update:gQ d:fNiQmQpN dh:iR dha.update:iQ n:fNgSjN nh:fNgSjN nha.delete:gRjM nha.update:gQ
audio DA.create:lSmM NA.create:mP NA.update:mP d:lPpP dh:pP n:fMmR s:pN sp:pN
audio_file b:lPmN db:fP
audio_track b:fMmQ nb:fLmQ
audiobook DA.update:fQ NA.update:fQ d:fVjM dh:fTjM n:fVjM nh:fVjM nha.update:fQ
audit DA.create:dMeQ DA.none:pP DA.read:bQdMjQlPpT DA.update:eQgR NA.create:dNmP NA.read:eTpM NA.update:eN d:dJfMiMkUpU dv:dLeRjRlPpU n:eSmPpM nv:eTpM
audit_and b:dMjRlQpV
audit_certification b:dSeK nb:dReM
audit_data b:eRpP db:eP
audit_entry b:eR
audit_note b:dLmR db:dMmQ nb:dLmR
audit_to b:pP
audit_tool b:pN
aurora d:pP
auth n:gSiMjM s:jQ
authenticate DA.select:gRpN NA.select:gRmNpP d:gR dv:gR n:gRmNpP nv:gRmNpP
authenticate_a b:pP
authenticate_with b:pP
authenticated DA.read:pN d:oQ
authenticated_user b:oQ
authentication DA.create:gQiNpM DA.delete:gQjN d:bQgSiL
authentication_token b:pP
authenticator DA.delete:gRjM NA.delete:gRjM d:fMgYiNjM dh:gUjM dha.delete:gRjM n:fMgYiNjM nh:fMgYiNjM nha.delete:gRjM
authenticator_by b:gR
authenticity DA.read:pN NA.none:pN d:pN dh:pN dha.read:pN n:pN
authenticity_and b:pN
author DA.read:gNjR DA.update:lQ NA.read:gMjSmNoQ d:gMjQlQ n:gMjRoQ
author_profile b:gMjRoQ
authorised d:kQpM
authority DA.none:dQ NA.update:dP d:dUpP n:dT nh:dS nha.update:dP s:dPpP
authorization DA.create:pM DA.delete:jM DA.read:pR NA.create:bPiN NA.delete:jM NA.none:pP NA.update:iM d:bQgRiMpQ dh:bPpN n:bSgQiMjMoNpP nh:bTgMoN nha.update:bP
authorization_code b:pP
authorization_server b:gSiL db:gSiL nb:gSiL
authorization_tool nb:pP
authorization_url b:pM db:pM
authorize NA.select:pN d:pQ dv:pQ n:pN nv:pN
authorized DA.update:gQiN d:dMgQiNkQpP
authorized_personnel b:dMgQkPpP
authorizer DA.create:gT NA.create:gT d:gT dh:gT dha.create:gT n:bNfMg[jK nh:bNfMg[jK nha.create:gT
auto DA.create:bQ DA.delete:bQ DA.update:bQ NA.create:bQ NA.delete:bQ NA.update:bQ d:bT n:bScTfMiM s:pP
auto_layout b:mQ nb:mQ
auto_renewal b:bT db:bS nb:bT
automated d:pP
automated_system b:pP
automatic d:pN
automatically l:iQ
automation DA.run:pP DA.update:nP NA.run:pP NA.update:fQiN d:fQiNpP dh:fQhPiMpP dha.run:pP dha.update:nP n:hPiNpP nh:fQhQiM nha.update:fQiN
automation_agent b:pP
autonomous DA.update:pM d:nPpM n:iNnQ
autonomous_agent b:fNnQ nb:fMnQ
autonomous_route b:fRiM db:fQ nb:fRiM
autonomous_vehicle b:pM
autopilot d:fQ n:fQ
autoscaler DA.update:iR NA.update:iR d:iRjP dh:iQjP dha.update:iQ n:iRjP nh:iRjP nha.update:iR
autoscaling DA.update:gMiR NA.create:iR NA.delete:gNjP d:gLiR n:gMiRjP
autoscaling_policy b:gMiR db:gMiQ nb:gMjP
autoscaling_target nb:iQ
availability DA.read:pQ NA.update:oP d:kQ n:oP
availability_, b:pM
availability_page nb:oQ
available DA.read:pM NA.read:pN d:pK n:pN nh:pN nha.read:pN
available_in b:pN
average DA.read:pN d:pN
avoid l:iP
avoidance DA.update:pP NA.none:pP d:pP n:pP
avoiding DA.read:pQ d:fRpR
avoiding_failure b:pQ
award DA.none:eQpP NA.delete:eQ NA.none:eRpP NA.update:eR d:eUpP dh:eT n:eWpP nh:eV nha.delete:eQ nha.update:eR
award_a b:eP
away DA.delete:jQ d:jSkQmMpP n:fS
away_mode b:fS db:fQ nb:fS
awning NA.update:fR d:fTjMmN dh:fSjM n:fXiMjMmM nh:fXiMjMmM nha.update:fR
aws DA.create:iQ DA.read:pM DA.run:pP DA.send:iPpP d:iSmMpL l:gR n:hRpP
aws_security b:pN
b d:aNiR l:gQ s:pJ sp:pJ
b_test b:aNfNiSjP db:aNiRjP nb:aNfNiSjP
baby NA.create:fSiL d:fSiM n:fYiKjL
baby_monitor b:fSiM db:fSiM nb:fYiKjL
babysitter DA.create:bS NA.create:bS d:bVfNjM dh:bVfNjM dha.create:bS n:bVfNjM nh:bVfNjM nha.create:bS
back DA.none:aMeNkWlNpN DA.read:pN DA.select:pQ NA.none:aMdNeMk]mMpN NA.read:kQ d:fMhQkWlMoM dh:kTmQoMpM dha.none:aMkU dha.read:pN dha.update:iP n:aMcNdNeMiNkbmLnNpM nh:pM nha.none:pN
back_a b:kQmQ
back_button nb:lQ
back_the b:kU
back_to b:pN
backdoor NA.none:hQpP n:hQpP
backfill DA.create:iR NA.create:iR d:fNiS dh:fNiS dha.create:iR n:fNiS nh:fNiS nha.create:iR
background DA.create:nQ DA.grant:iQ DA.update:nQ NA.create:eRiNnQ NA.update:nQ d:hMmPnR n:eRnR s:pN
background_check b:eR
background_worker b:iNnS db:iNnS
backlight DA.update:fQ NA.update:fQ d:fSjN dh:fSjN dha.update:fQ n:fUiNjN nh:fUiNjN nha.update:fQ
backlog_item b:oP db:oP nb:oP
backup DA.create:iP DA.delete:jRkM DA.read:jRkL DA.run:iQ DA.update:gNiQjRpP NA.create:iQ NA.export:jQ NA.run:iQ NA.update:gNiRjRkM d:aNbMiRjVmNoNpQ dha.delete:jQ n:aNbNiSjUoNpP nh:kQ nv:jQ
backup_code b:gXiLjM db:gViMjM nb:gXiLjM
backup_file b:iNjQ
backup_of b:kP
backup_plan b:aNiT db:iQ nb:aNiT
backup_policy b:gMiR db:gMiQ nb:gMiR
backup_s nb:kQ
backup_schedule b:iRkLpP
backup_vault b:gIiTjQ db:gIiTjQ nb:gIiTjQ
badge DA.delete:gR DA.update:eMgS NA.delete:gR NA.none:eMgQ NA.update:gQoQ d:eLfMgX dh:fMgS dha.delete:gR dha.update:gNoP n:eLfMgX nh:fMgV nha.delete:gRjM nha.update:gS
badge_data b:eM db:eN
badge_of b:gNoP
baggage NA.update:bP d:bP n:bR
baggage_allowance b:bQ nb:bS
bail DA.create:dQ DA.delete:dP DA.update:dQeN NA.create:dQ NA.delete:dP NA.update:dQeN d:dTeL n:dTeL
bail_application b:dUeK db:dUeK nb:dUeK
balance DA.read:pN d:pL dh:pN dha.read:pN n:bQkN
balance_, b:pM
balance_transfer nb:bQkN
balanced d:pP
bandwidth d:iR n:iR
bank DA.read:pN NA.none:bQpN d:bQpN n:bQpN
bank_transaction b:bQ
banking DA.create:pN d:pN
bankruptcy d:dS n:dS
bankruptcy_petition b:dS db:dR nb:dS
banner DA.create:oP NA.create:oP NA.update:oQ d:oR dh:oQ dha.create:oP n:iNoS nh:iNoS nha.create:oP nha.update:oQ
barrier DA.delete:fQ DA.update:fP NA.delete:fQ NA.update:fS d:fU dh:fT dha.delete:fQ n:bMfXiNmM nh:bMfXiNmM nha.delete:fQ nha.update:fS
barrier_by b:fQ
base DA.create:iMmPoQ DA.delete:jQ DA.read:pQ DA.update:iLmR NA.create:oP NA.update:iKmWoM d:iLlMmToQpR dh:iMoR dha.create:oQ n:iKmX nh:iImVoS nha.create:iMoS nha.update:iKmU s:mQoNpL sp:pM
base_article b:mMoQ nb:mMoQ
base_by b:mQ
based DA.create:mPpF DA.none:pM DA.read:pK DA.run:pU DA.update:iMmRpP d:iNmRpK
based_on b:mRpI
baseline DA.update:iP NA.update:iP d:iQ n:iQ nh:iQ nha.update:iP
basket DA.create:bQ NA.create:bQ d:bScQmM dh:bRcQmN n:bScQmM nh:bTcN nha.create:bQ nha.delete:bP nha.update:bQ
basket_of b:cR
basket_stock nb:cR
batch DA.update:hRkNmQoM NA.read:pN NA.run:iRpP NA.update:hQmPoN d:hPkN dh:mQ dha.update:mR dv:pN n:kMmR nha.read:pN
batch_file b:hSkNmM db:hSkNmM nb:hSkNmM
batch_of b:mR
batch_record nb:iNmSoM
battery DA.read:fSjL NA.none:fSiNjN d:fViMjK n:fXiMjK nh:fQ
battery_system b:fUiNjL
bay n:fP nh:fP
be d:bQoMpM l:hLiMkNlMmSnQ
bed DA.create:aPbQ DA.delete:aQbQjM DA.update:aQbQ NA.create:aPbQ NA.delete:aQbQjM NA.pay:bP NA.update:bP d:aSbTgNjM dh:bS dha.create:bQ dha.delete:bQ n:aSbUeMgNjM nh:bV nha.create:bQ nha.delete:bQ nha.pay:bP nha.update:bQ
bed_and b:bR
bed_assignment b:aUgN db:aS nb:aUgN
been d:mM
before DA.create:pM DA.none:pN d:pL l:hQiM
behavior d:pP
belong d:pN
belong_to b:pN
beneficial NA.create:dSgN d:dSgM n:dUgLmN
beneficial_owner b:dSgM nb:dR
benefit NA.update:eP d:eRpQ dh:eR n:eSpQ nh:eSpQ
best DA.read:pN d:pP
best_practice b:pN
better d:pQ
better_decision b:pM
between DA.create:mQpP DA.pay:pP DA.read:pP DA.run:pN DA.update:bM d:bLiNkQmQpQ n:bNcQ
between_cloud b:kRmN
between_two b:jPmPoN
between_unit b:pN
beverage DA.create:bR NA.create:bR d:bVjM dh:bVjM dha.create:bR n:bVjM nh:bVjM nha.create:bR
bia NA.none:eQpR d:eQpR n:eQpR
bid DA.create:eQ DA.delete:bPjM DA.update:bQ NA.create:eQ NA.delete:bPjM NA.update:bSeQiM d:bQeRjM dh:bRjN dha.delete:bPjN dha.update:bQ n:bSeTgNiMjM
bid_award b:eS db:eS nb:eU
bid_of b:bSjN
bike n:bQ
bike_rental nb:bQ
bill DA.create:cQ DA.delete:cQ DA.pay:bQ DA.read:pN NA.delete:cQ NA.update:cQ d:bRcRkPpN dh:cRkQpN dha.delete:cQ dv:bQ n:bNcT nh:cT nha.delete:cQ nha.update:cQ
bill_material nb:bMmQ
billed d:pN
billing NA.delete:bQ NA.none:pN NA.update:bR n:bSpN
billing_cycle nb:bR
billing_data b:bM
bind d:pP
binding DA.delete:jP DA.update:iQ NA.delete:jP NA.update:fNiUmN d:iP dh:jP dha.delete:jP n:fMgQiUjPmN nh:fMgQiUjPmN nha.delete:jP nha.update:fNiUmN
binding_from b:jP
bio d:oR dh:oR n:oQ nh:oQ
biopsy d:aRhM
birth d:aTbM n:aTbM
birth_plan b:aTbM db:aTbM nb:aTbM
bit DA.update:gMmR NA.update:gMmR d:gKjQmR dh:gMjQ n:gLmS nh:gKjQmR nha.update:gMmR
bitcoin DA.pay:bLcR DA.update:bMcQ NA.update:bMcQ d:bGcW n:bGcW
bitcoin_order b:bKcS db:bLcR nb:bKcS
blacklist NA.none:iQpS n:iQpS
block DA.publish:lPoN DA.read:pN DA.update:iPoQ NA.delete:jQ NA.publish:lPoN NA.update:mQoQ d:dNfMgNiQlQoQpN dh:dNlQ dha.publish:lPoN n:dNfMjQlQmRoQ nh:lQ nha.publish:lPoN s:oP
block_in b:mToM
block_outline nb:mSoM
block_volume b:fMiR db:fMiR nb:fMiR
blockchain DA.create:iP DA.run:cQ NA.create:iP d:cR l:bP n:iRmM
blockchain_node b:iRmM db:iRmM nb:iRmM
blocked n:gP
blocked_user nb:gP
blood DA.create:aQ DA.delete:aQjM DA.run:aQhM DA.update:aQ NA.create:aQ NA.delete:aQjM NA.run:aQhM NA.update:aR d:aUmM n:aYhMiMjN
blood_test b:aS db:aT nb:aXhMiMjM
bluetooth NA.select:fPpP d:fTmMpM dh:fQ n:fTmMpP nh:fRmNpP nha.select:fPpP
board DA.create:mMoR DA.delete:dQ DA.update:dQmLoR NA.delete:dQjN NA.read:mNoR NA.update:dR d:bNdSiMmIoW dha.delete:jP n:dUfQjNmLoQ nh:fQmMoR nha.read:mNoR
board_list b:mNoP db:mNoP nb:oP
board_resolution b:dWjMoK db:dTjMoM nb:dWjMoK
boat d:fVjM dh:fSjM n:fVjM nh:fVjM
body DA.create:pP DA.read:pN DA.send:pQ NA.read:pP l:oQ n:kQpP s:kRlQmLpP sp:kRlQmLpP
body_mass b:pN
boiler NA.update:fR d:fVjM dh:fRjM n:fWiNjM nh:fWiNjM nha.update:fR
boilerplate DA.create:mR NA.create:mS d:fNiMjPmS dh:jQmQ dha.create:mP n:fNiMjPmT nh:fNiMjPmT nha.create:mS
bond NA.none:pP NA.update:cP d:cRpP n:cSpP nh:cR nha.update:cP
book DA.pay:lSpP NA.pay:bPlRpP d:bQePlQpP dv:lRpP n:bRlQpP nh:mR nv:bPlRpP
book_a b:bPpP
book_entry b:eQ db:eQ nb:eQ
book_from b:bR
book_shop nb:bR
booking DA.read:pN DA.update:bP NA.none:bQ d:bSfN dh:bP n:bSfM nh:bQfN
booking_page b:oQ db:oQ
bookmark DA.update:mP NA.keep:mQ d:mQ dh:mP n:mQ nv:mQ
borrow DA.pay:cQ NA.pay:cQ d:cQ dv:cQ n:cQ nv:cQ
bot DA.create:nP DA.read:pP d:cQgQlPpP dh:iNnQ n:bMcRgQiNnPpP nh:cRiMnQpP nha.create:nP s:pP
bot_order b:cR db:cR nb:cR
bot_that b:pP
bot_token b:cLgS db:cLgS nb:cLgS
both R:cMhMiPmNoRpY
boto l:jQ
boundary d:dS
bounding DA.create:mR NA.create:mR d:fNmQ n:fNjPmR
bounding_box b:fNjPmR db:fNjPmR nb:fNjPmR
box DA.create:mR DA.interact:lP NA.create:mR NA.interact:lP d:fRiMlQ dh:fQmQ dha.create:mR dha.interact:lP n:fRiM nh:fRiMlPmQ nha.create:mR nha.interact:lP
bracket DA.update:cQ NA.update:cQ d:bMcS n:bNcQ
bracket_order b:bMcS db:bMcS nb:bNcQ
brake NA.operate:pP d:fPpP n:fQpP nv:pP
brake_pedal b:pP
braking DA.none:fQjM DA.read:pN DA.update:fS NA.none:fUiMjL NA.read:pN d:fUjLpN n:fUjLpN
braking_system b:fUjLpN nb:pN
branch DA.update:gRiLoQ NA.update:iM d:gRiMmRoQ dh:iMmR dha.update:iMoR n:gR s:iPjMmNoQ sp:mMoQ
branch_by b:oP
branch_database b:iP nb:iP
branch_from b:mP
branch_protection b:gUiMjN
brand DA.create:iQ DA.read:pN DA.update:iQ NA.create:iQ d:iToM dh:iQ dha.create:iQ n:iS nh:iQ nha.create:iQ s:iTjQoMpN
brand_id sp:iToM
breach DA.update:bNcMdMiVpQ NA.harm:dQpP NA.none:aMgMjMkW d:bNcMdRiUkMpQ n:aMdSgMjKkYpQ nh:aMgMjMkW nha.none:aMgMjNkU nv:dQpP
breach_and b:bNcMdMiVpQ
breach_report b:dQ
breaker DA.delete:fQjM DA.update:fQ NA.delete:fQjM NA.none:jR NA.update:fQ d:fVjM dh:fUjM dha.delete:fQjM n:fTjTmMoM nh:fQjSoM
breaker_of b:fR
breaker_substation nb:fR
breakfast DA.update:bQ NA.pay:bP NA.update:bQ d:bR n:bT
breakpoint d:mQ dh:mQ n:mQ nh:mQ
bridge DA.trade:cQ NA.trade:cR d:cQ dv:cQ n:cR nv:cR
brief DA.create:dQ DA.delete:dP DA.update:dQ NA.create:dQ NA.delete:dP NA.update:dQ d:dU dh:dT dha.create:dQ dha.delete:dP dha.update:dP n:dUfN nh:dU nha.create:dQ nha.delete:dP nha.update:dQ
broker DA.read:pN DA.select:gQpP NA.read:pN d:gQpP n:gR nh:cM
brokerage d:cR n:cR
brokerage_account b:cR
browser DA.none:pP DA.read:pN DA.run:pQ DA.select:fP DA.update:iNmVnMpP NA.none:pN NA.read:pN NA.update:mQ OP:gMmRnN OPA.write:gMmRnN P:iMkRlQmRoM PA.write:iMkRlQmRoM d:iMmS dh:pP n:fMlQnQpM
browser_automation b:pP
browser_to b:pN
browser_window b:mQ
bucket DA.create:iQ DA.publish:iNkP DA.update:kQoM NA.publish:iNkP NA.update:iNmSoM d:iRkRoMpP dh:iQmN dha.update:iP n:iQoL nh:iRmM nha.create:iP nha.publish:iNkP nha.update:iQmM
bucket_description nb:iNmQ
bucket_lifecycle b:iQ db:iQ nb:iQ
bucket_policy b:gUiJjM db:gUiJjM nb:gQ
bucket_versioning b:iQ db:iQ nb:iQ
budget DA.create:mRoM DA.update:bScM NA.create:mRoM NA.update:bScM d:bTcMmToL dh:bRoN dha.create:bP n:bTcLmToL nh:bQ nha.create:bP
budget_alert b:iQ nb:iQ
budget_category b:mT db:mR nb:mT
budget_limit b:bQ db:bQ
buffer DA.update:mQ NA.update:mR d:fNjPmS dh:fNjPmS dha.update:mQ n:fNiNjPmT nh:fNiNjPmT nha.update:mR
buffer_by b:jP
bug DA.create:oP NA.create:oP d:dMoQ n:dMoQ
bug_report b:dMoQ db:dMoQ nb:dMoP
build DA.create:hQiPnNpN DA.run:iP DA.update:kQ DH:cMfNgMhJiSjQkRmQpQ DHA.create:bQiPmQpP DHA.delete:jT DHA.grant:iQ DHA.none:fQ DHA.read:pQ DHA.run:hLiQkQpN DHA.update:kQoPpP DHM:aMbMcUdMfKiQjQnG DK:aKbLdKfNgLhUiUmInRoN NA.create:iPnN NA.delete:jQ NA.read:pN NA.run:iQ NA.update:kQ NH:aLcQdKeKgKhMiUjQkLlLmQnQpP NHA.create:bQhQpP NHA.delete:jT NHA.grant:iMnQ NHA.keep:hQ NHA.none:cRfQhPnM NHA.publish:oP NHA.read:mPpL NHA.run:hJiRnRpR NHA.update:hQmQnS NHM:aMbLcLdMeSgRhJiUkSnKoN NK:aJbLdIgLhUiWkMlKmNnQoK NKA.create:hTiQoN NKA.delete:cNfNjU NKA.grant:iLmQnR NKA.harm:gP NKA.keep:hPiSmM NKA.none:aMcSdMeMfUiMjNmSnK NKA.publish:oQ NKA.read:hNmQ NKA.run:iQmNnToM NKA.select:iQ NKA.send:kR NKA.update:bMcNdNfLhRiVkPmJnQ SK:iS d:hPiRkQnLpN dh:kQ dha.update:kQ dv:pN n:iSkQnL nh:iQpN nha.read:pN
build_agent b:iSnJ db:iSnJ nb:iSnJ
build_store nb:kR
build_to b:iNkS
builder NA.create:pN NA.none:pK n:pJ
bulk DA.create:mP DA.delete:gNjT DA.keep:eMiR NA.create:iNmQ NA.delete:aQbMjR d:bNeMgNjUlQmQoMpN n:aPbMdMeLfMjSlQmR nh:aQgQiMjLmT nha.create:iNmR nha.delete:aQjL
bulk_delete b:gNjS
bulk_email b:lQmN db:lQmN nb:lQmN
bullet d:mQoM n:mQoM
bullet_on b:mQoM
bullet_slide nb:mQoM
bundle NA.publish:kR d:kTlN dh:kRlN n:kVlN nh:kVlN nha.publish:kR
bursary DA.update:eR NA.update:eR d:eYfMjMmN dh:eVjM n:eYfMjMmN nh:eYfMjMmN nha.update:eR
bus DA.create:iQoM DA.update:iP NA.create:iQoM NA.update:iQ d:iQoM dh:bLiS dha.update:bNiQ n:iQoM nh:bLiS nha.update:bNiQ
bus_ticket nb:bQ
busca DA.read:pN d:pN dv:pN
buscar NA.none:pN n:pN
business DA.update:oQ NA.create:oP NA.none:pN NA.update:dPgNoR d:gNoQpN n:dQgMmMoSpN nh:pN
business_license nb:dQ
business_profile b:gMmMoS db:mNoR nb:gMmMoS
but DA.read:pT d:pT
button DA.interact:fQpP DA.update:lQ NA.interact:fQlM NA.none:lQ NA.update:lQ d:fR dh:fQlQpP dha.interact:pP dha.update:lQ n:fSlQ nh:fRlP nha.interact:fQlM nha.none:lQ nha.update:lQ
button_on b:fSlK
buy DA.pay:bQcQ NA.delete:bQ NA.pay:cTpP d:cU dh:cQ dha.delete:cP dv:bQcR n:cVpP nh:cR nha.delete:cP nv:cTpP
buy_by b:cQ
buy_one b:bScN
buy_the b:cQ
by NA.delete:aUgNjK NA.keep:lRmM NA.read:pM NA.update:iNnQ d:aLdLfJhLjMkMlQnLoJpI l:hMiQ n:aVbMgMiMjKlTmLnQpK s:pN
by_a b:lPpL
by_an b:pN
by_id b:bNcNfSgNjGkNlSoKpN
by_its b:jQlMmPpN
by_itself b:nQ
by_key b:gQmM
by_mail b:lQ
by_name b:pN
by_pattern b:gNjQ
by_step b:pM
by_the b:pN
bypass DA.delete:gQjM DA.update:gSiM NA.delete:gQjM NA.harm:gRpP NA.update:gQ d:gWiMjN dh:gQjN dha.delete:gQjM dv:gR n:gViNjMpP nh:gSjN nha.delete:gQjM nha.update:gQ nv:gRpP
bytecode s:pP sp:pP
c d:hS l:gQ
c_code b:pP
c_device b:fQ db:fQ nb:fQ
cab d:bQ n:bR nh:bR
cabin DA.delete:bQjM DA.update:bQ NA.delete:bQjM NA.update:bQ d:aMbSfTjM dh:bSfNjN dha.update:bQ n:aMbSfTjM nh:bSfNjN nha.update:bQ
cabin_pressure b:aMfU db:fS nb:aMfU
cach d:pL dh:pL
cache DA.delete:pM DA.read:pN DA.run:iQ DA.update:mQpP NA.create:pP NA.delete:pJ NA.read:pN NA.update:mRpQ d:iUmMpN dh:iSmLpM dha.delete:pL n:iRmPpL nh:pJ nha.delete:pI
cache_entry nb:iLmS
cache_of b:pM
calculate DA.read:pM NA.read:pM d:pM dv:pM n:pM nv:pM
calculate_how b:pP
calculate_the b:pL
calculator NA.read:pN n:pN nv:pN
calendar DA.create:iNoR DA.delete:jQ DA.send:kQlM DA.update:oQ DH:bLeMiQjRkR DHA.create:lQ DHA.delete:jQ DHA.publish:iQlM DHA.read:pN DHA.send:kRmQ DHA.update:eMjQpP DHM:bJgQiRjQkLlQmMoS DK:bJcMeLfLgMiWjUlRmLnMoQ NA.create:oQ NA.delete:jQ NA.send:kQlM NA.update:iNoS NH:bLgMiQjQkNlNmPoUpP NHA.create:iR NHA.delete:jQ NHA.keep:kNmQ NHA.none:oQ NHA.publish:iPlM NHA.read:oQ NHA.update:oPpP NHM:bMiRjRkLlNmLoS NK:bLcLeNfLgNhLjQlSmLnMoX NKA.create:bNiRlQ NKA.delete:jS NKA.export:iQkN NKA.none:oR NKA.publish:lMoR NKA.read:oR NKA.run:aQbRfMhLiJjMlSnMoT NKA.update:iSoQ SK:oQpQ d:iLjQkQlKoUpM dh:kSlL dha.send:kQlM n:iLkRlIoX nh:kQlKoU
calendar_as b:kQ
calendar_ics nb:kQ
calendar_invite b:oQ nb:oR
call DA.create:nP DA.delete:cQ DA.keep:oP DA.none:lMmQnQpN DA.publish:iP DA.read:lNmQpQ DA.run:kQ DA.select:mP DA.send:bQfQhQiMkQlMpP DA.update:iPoM DH:aNbLeNfLgQiLjLlWmJnRpR DHA.create:lRpP DHA.delete:gPjMlP DHA.export:kR DHA.grant:gQ DHA.keep:oQ DHA.pay:lR DHA.publish:kQlM DHA.read:lPnPpP DHA.run:lSpP DHA.send:gQlM DHA.update:lMmNoR DHM:bRgNhLiPjQlQmM DK:aLbNdKeMfLiKjLlZmPoK NA.create:cQnQpP NA.delete:cQ NA.none:nRpP NA.pay:nP NA.publish:iP NA.read:nQpP NA.run:hQiN NA.send:fQpR NA.update:cQgMhQiQlMmRoL NH:bKdMeLfMgPhQiNlZmHpS NHA.create:lPmLpP NHA.grant:gQ NHA.keep:lP NHA.none:aMfQlT NHA.pay:lQ NHA.read:oQ NHA.run:fPiNoMpP NHA.select:fLlS NHA.send:gQ NHA.update:aQhQlLoQ NHM:aLdMeMfLgMhMjSlRmQnR NK:aLbLdKeKgTiLlWmInRoL NKA.create:aMlPmLnQ NKA.delete:lR NKA.export:kR NKA.grant:gQ NKA.none:aMfQjQlSmNnQoL NKA.pay:lR NKA.read:iPoQ NKA.run:hQiMlSoM NKA.select:fKlS NKA.send:fRgTlMnM NKA.update:hPlLoQ SK:cNiSnQoM d:cRdLgKhRjMkRlJmSnSoLpR dh:bNcRfMiMmLnToQpP dha.delete:cQ dha.read:nQ dha.run:lQ dha.update:cP dv:hQpP l:iM n:bNcRgKhQnUoKpU nh:bMcRgLhQiKlQmQoNpP nha.create:pP nha.delete:cQ nha.none:fQ nha.run:hQiN nha.update:gMhQlNmToN nv:pR s:pP
call_a b:bQ
call_any b:hQpR
call_by b:jP
call_engineer b:nRoN nb:nRoN
call_option b:cQ nb:cQ
call_override b:fNiU nb:fNiU
call_response nb:cP
call_schedule b:iQ nb:iQ
call_the b:pL
call_to b:hNkSnQ
call_with b:oQ
callback NA.create:kQlR NA.run:pP d:hRpP dh:hRpP n:hRlRpP nh:hRpP nha.run:pP s:hQpR sp:pP
callback_company nb:lUoM
callback_from b:lR
called d:pM
caller d:pP dh:nQ n:lQ nh:lQ
calling d:bQfNhPiN l:fPhMiQ n:fMmQ
camera DA.delete:fQjN DA.update:iQ NA.delete:fQ NA.update:fRmM d:fSjMpM n:fUjMmL nh:fR
camera_in b:fNmP
camera_scene nb:fLjPmP
camera_tilt nb:fRjNmN
camera_zoom b:fP nb:fQ
campaign DA.create:bPgN DA.run:lQ NA.create:bPgN NA.grant:bP NA.run:lQ d:bSgLlQ dh:lRoM n:bTgLlQ nh:bQlRoM
campaign_budget b:bRoN db:bRoN nb:bRoN
campaign_member b:gLoS db:gMoQ nb:gLoS
campsite DA.update:bS NA.pay:bP NA.update:bS d:bVfNjM dh:bTjM n:bWfNjM nh:bWfNjM nha.pay:bP nha.update:bS
can d:bQoMpL l:bMfQgMoR
can_be b:bQoMpM
canal DA.update:aR NA.update:aR d:aUjN dh:aSjN n:aVjN nh:aVjN nha.update:aR
cancel DA.delete:aNbRcRfNiUjGlRpP NA.delete:aMbRcRfMgNiVjFlTpP d:aNbRcRfNiUjGlRpP dv:aNbRcRfNiUjGlRpP n:aMbRcRfMgNiVjFlTpP nv:aMbRcRfMgNiVjFlTpP
cancel_a b:cPjMlR
cancel_an b:iQjN
cancel_the b:bQiRjL
candidate DA.read:pQ NA.none:pP NA.read:pP d:eRpQ dh:pP n:eRpQ nh:eQpP
cannot d:pM l:cNdPeQjM
cannot_answer b:pP
canva DA.create:mP DA.delete:jQ DA.update:mR NA.delete:jQ NA.update:mR d:fNiNmT dh:fMjQmS dha.delete:jQ dha.update:mR n:mS nh:mR nha.update:mR
capability d:pP dh:pP dha.read:pP
capacity DA.update:bPiQ NA.create:bQiQ NA.update:iRmN d:bRfMiSmN dh:iR dha.update:iQ n:bTfLiTmMoN nh:bTfLiTmMoN nha.create:bQiQ nha.update:iRmN
capacity_by b:jQ
caption DA.update:oS NA.update:mNoV d:fNjPoS dh:jPoQ dha.update:oQ n:fMjPmNoV nh:fMjPmNoV nha.update:mNoV
capture DA.keep:bQgQkQmMpK NA.keep:bQgSmL d:bQgQiMkRmLpK dh:kR dv:bQgQiNkQmMpL n:bQgTiMjMkSlNmL nh:jNkS nv:bQgSmL
capture_a b:bQ
capturing d:pM
car DA.create:bRpP NA.create:bP NA.none:bQ NA.update:bNfQ d:bSfQpQ dh:pP n:bQpP nh:fPpP nha.create:bQfM nha.update:bLfS s:pP
car_by b:bQfM
car_rental b:bQfM db:bPfN nb:bRfM
car_type sp:pP
car_window nb:fQ
card DA.create:oQ DA.delete:bNjR DA.keep:lP DA.none:pM DA.read:pQ DA.run:lQ DA.select:mQpM DA.send:bNlP DA.update:bQmKoT NA.create:gNoQ NA.delete:jQ NA.none:pM NA.run:lQ NA.send:bNlP NA.update:gMmMoU d:bLcMlRoSpM dh:bHjRlRmMoTpQ dha.create:oR dha.delete:bLjS dha.read:pQ dha.run:bMlQ dha.send:bNlP dha.update:mMoR n:bMcLgNiNjQlRoUpM nh:bKeLgMjQlRmSoRpN nha.create:bMmR nha.delete:jR nha.none:pN nha.run:bMlQ nha.send:bNlP nha.update:eNmPoQ s:pN
card_application b:bNeQ nb:bNeQ
card_authorization b:bRgM db:bQ nb:bTgMoN
card_by b:bQjMlQ
card_checklist b:mMoQ db:mMoQ nb:bMmKoT
card_comment nb:mNoQ
card_from b:pM
card_in b:bMmMoT
card_spending b:bQ
care DA.none:pP DA.read:pN DA.update:pP NA.none:pQ NA.read:pN d:aQpM dh:pN dha.read:pN n:aQ nha.read:pM
care_team b:aQgM db:aQgM nb:aQgM
carousel DA.create:oR DA.update:oQ NA.create:oR NA.update:oQ d:fMjPmNoU dh:fMjPmNoU dha.create:oR dha.update:oQ n:fMjPmNoU nh:fMjPmNoU nha.create:oR nha.update:oQ
carry DA.none:iPpP d:nQpQ
carry_out b:pQ
cart DA.create:bR DA.delete:bQ NA.create:bR NA.update:bQoN d:bVmM dh:bR n:bUmMoM nh:bR
cart_item b:bQ nb:bSoN
cas DA.read:pN DA.update:mQ d:mQpN dh:mR dha.update:mQ
cas_, b:pN
cas_by b:mR
case DA.create:mQ DA.none:dMkQpP DA.read:gRpQ DA.update:aQnQpM NA.create:kP NA.delete:jR NA.keep:aQ NA.none:dMkQpQ NA.read:dPpN NA.update:dMiNkNmSoQpP d:eNgQiMlNmRnRpV dh:dMmSnQpP dha.create:mR dha.delete:jP dha.update:pP l:oR n:aPeMiMkRmQnPpQ nh:mRpP nha.create:oP nha.delete:jP nha.read:dP nha.update:mQpP s:dQpP sp:pP
case_attachment b:dMkNoS db:kNoQ nb:dMoQ
case_data b:dMpS db:dM
case_file b:dQ
case_record b:dMoQ nb:dLoQ
case_status b:dRoL db:dRoL nb:dUjMoK
case_step nb:mS
case_to b:nS
cash d:bQ n:bQ
cash_entry b:bQ db:bQ nb:bQ
cashback DA.create:bSiL DA.update:bQiM NA.create:bSiL NA.delete:bTjK NA.update:bQiM d:bViJ n:bZiIjK
cashback_rule b:bViJ db:bTiK nb:bZiIjK
cast DA.none:fUlM NA.none:fVlM d:fUlM dh:fT dha.none:fT n:fVlM
cast_a b:fR
catalog DA.create:oP DA.update:iQmN NA.create:oQ NA.none:iMmToM NA.update:iMmR d:iQmMoQ dh:iQ n:iJmUoQ nh:iR nha.update:iP
catalog_data b:jQ db:jQ
catalog_item b:oQ nb:oP
catalogue DA.create:oQ d:iNoQ
catalogue_of b:oQ
category DA.create:oR DA.delete:jQ DA.read:pN DA.run:iP NA.create:iP NA.delete:jQ NA.run:iP NA.update:mQ d:aNbMfMgNiPmRoT dh:bNiKmQoV dha.create:iMoR dha.delete:jR n:bMfMgNiQoT nh:bMfMiQjRmR nha.delete:jS nha.run:iP nha.update:mQ s:pM sp:pM
category_in b:oR
category_to b:mQ
category_write b:iP
cdn DA.update:iQ NA.delete:iTjM NA.update:iQmN d:iQ n:iVjMmM nh:iTjL nha.delete:iTjL
cdn_cache nb:iQmN
cease d:dQ dh:dQ n:dUjM nh:dUjM
cease_and b:dQ
cell DA.delete:jP DA.run:hQ DA.update:mQpP NA.delete:jQ NA.run:hQ NA.update:mR d:iMmTpP dha.run:hQ n:mToNpP nh:mRpP nha.run:hQ nha.update:mP
celsius DA.read:pN NA.none:pN d:pN n:pN
center s:pN sp:pN
centrifuge DA.update:fR NA.update:fR d:fUjN dh:fSjN dha.update:fQ n:fUjN nh:fUjN nha.update:fR
certain DA.read:pN d:pN
certain_condition b:pN
certificate DA.create:eSiL DA.delete:aQ DA.none:pP DA.update:eSpN NA.create:gQiN NA.delete:aP NA.none:eQ NA.update:aQgQiM d:aRbTeUgKiMjMkNoM dh:bReSgNiM dha.create:eSiM n:aRbPeVgKiMjMkNpN nh:bQeQgQiMpN nha.create:gQ nha.delete:gQ nha.update:gRiL
certificate_entry b:aUgMjM db:aSjM nb:aUgMjM
certificate_forgery nb:eQ
certificate_from b:gP
certificate_issuer b:gMiQ db:gMiQ nb:gMiQ
certificate_of b:eP
certification DA.delete:jN DA.read:dQeM DA.update:dP NA.delete:jN NA.none:pP NA.read:dQeM NA.update:dQ d:dSeMjN n:dSeMpP nh:dSeK nha.update:dQeN
certification_exam b:eQ db:eQ nb:eQ
cfd DA.update:cR NA.update:cR d:cVmN dh:cVmN dha.update:cR n:bNc]fMjMmN nh:bNc]fMjMmN nha.update:cR
cha NA.none:pP n:pP
chain DA.delete:cPgN NA.create:cPgN NA.delete:cPgN NA.update:dQ d:cRgMpQ n:cRdSgL s:pN sp:pN
challenge d:pM
chandelier DA.update:fR NA.update:fR d:fUjM dh:fTjM dha.update:fQ n:fVjM nh:fVjM nha.update:fR
change DA.create:oQpP DA.delete:jS DA.keep:pP DA.none:jPmRpP DA.read:pN DA.run:pM DA.send:pM DA.update:aPdQhKiNjKkLmMpQ NA.create:oQ NA.delete:bNjR NA.none:iMmR NA.read:oQ NA.update:bQiRmMpP d:bLeLfMgMhKjSkJlMmSnMpP dh:mTpQ dha.keep:pP dha.none:mSpP dv:aQbScRdLfPhNiIjLkMmLoLpQ l:jQ n:aMgNkMlMmQnNoU nh:mRoQpN nha.none:iMmR nv:bSdPiPmMoLpP s:mQ
change_a b:cPoN
change_applied b:hNiPmQpP
change_are b:iP
change_data b:pP
change_in b:pK
change_request b:oTpP db:oRpP nb:oT
change_set b:fMiTmN db:iR nb:fMiTmN
change_the b:bVcLfSgPhMiJjJlQmKoPpQ
change_ticket b:bLjPoP db:bLjPoP nb:bLjPoP
changed d:pP
changelog DA.create:oQ DA.update:oR NA.create:oQ NA.update:oR d:oT dh:oT dha.create:oQ dha.update:oR n:fMjRmNoT nh:fMjRmNoT nha.create:oQ nha.update:oR
changeset DA.none:iQpP NA.none:iQpP d:iWmMoLpP n:iWmMoLpP nh:iUoLpP nha.none:iQpP
channel DA.create:mMoQ DA.delete:fNjP DA.keep:iP DA.update:iR NA.delete:fNjQ NA.run:lNoQ NA.send:lQ NA.update:iRmM d:fMgNiUkMlQmL dh:iSmM dha.update:iRoN n:bNfLiSjPkMlRmMoR nh:bMfKiTjPlNmMoS nha.delete:fNjQ nha.run:lNoQ nha.update:iR s:lRoLpP sp:lP
channel_id sp:lP
channel_page nb:oP
channel_post b:kMlQ db:kMlQ
character DA.send:hQ NA.send:pP NA.update:hP d:hR n:hRpP nh:hQpP nha.send:pP
characteristic d:pN
charge d:bQpN n:bS nh:bR
charger NA.select:fP d:fR dh:fR n:fUmN nh:fUmN nha.select:fP
charging DA.read:fP DA.update:fTiM NA.delete:fRjM NA.run:fTiN NA.update:fP d:fXhMiMjM n:f[hMiMjMmM nh:fQ
charging_process b:fUiN
charging_station b:fQ db:fQ nb:fS
chart DA.create:pM DA.delete:aQjM DA.none:pP DA.read:pN DA.run:iP DA.update:iMmR NA.create:iM NA.none:pN NA.run:iP d:aSpN dh:mQ dha.create:mQ dha.run:iP n:aQmQpN nh:aQ nha.create:iM nha.run:iP
chart_in b:mQ
chart_using b:pN
charter d:bQfN n:bQfN
charter_flight b:bQfN db:bQfN nb:bQfN
chat DA.create:lQ DA.read:pP DA.send:pM DA.update:lTmMnPoL NA.create:lQ NA.read:kQ NA.run:nQ NA.send:nSpK NA.update:nSoM d:lUmMnSoJpN dh:lMnSpM dha.run:lMnQ dha.update:nP n:gMiMkQmMnWoNpJ nh:kQoR nha.create:oQ nha.read:kQ nv:nRpK s:pP
chat_answer b:lP db:lP nb:lP
chat_colleague nb:nQ
chat_id sp:pP
chat_interaction b:pP
chat_memory nb:mP
chat_message b:lQ
chat_person nb:lNnQ
chat_to b:lLnT
check DA.create:aMeQiP DA.delete:eRjM DA.none:pN DA.read:pJ DA.run:oRpP DA.update:ePpQ NA.create:aMeS NA.delete:aNeR NA.none:pN NA.read:pM NA.update:eR d:eRiQjMpL dh:aMeRiRpM dha.create:aMePiQ dha.delete:eQjN dha.none:pN dha.update:iQ dv:pN n:aMeViQmNoNpL nh:aLeTiSoNpN nha.create:aMePiQ nha.delete:aNeP nha.none:pN nha.update:eQ nv:pM s:pP
check_a b:pP
check_and b:pP
check_if b:pL
check_that b:pP
check_the b:pM
check_to b:oQpP
check_verdict b:eR db:eR nb:dNeT
check_whether b:pN
checking DA.read:pQ DA.update:pM
checking_its b:pQ
checklist DA.create:pP DA.update:iMmQ NA.update:mMoR d:iMmSpP dha.update:oQ n:bNiMmQ nh:bMoR nha.update:mMoR
checkout DA.create:bP DA.delete:bQ DA.update:bR NA.create:bP NA.delete:bQ NA.update:bR d:bWmL dh:bQ n:bUmN nh:bQ nha.update:bP
checkout_session b:bSmM db:bRmN nb:bRmN
chemotherapy d:aQoN n:aQoN
chemotherapy_cycle b:aQoN db:aP nb:aQoN
chess DA.update:mR NA.update:mR d:fMmR n:fMmR
chess_move b:fMmR db:mQ nb:fMmR
child DA.create:oP d:oP
choice DA.create:mQ NA.create:mQ R:kPpP d:gLmS dh:gMmR dha.create:mQ n:gLmS nh:gLmS nha.create:mQ
choos d:pM
choose_the b:mQ
chooser d:kMlS n:lQ nh:lQ
chunk NA.create:mP d:mQ n:mP nh:mP nha.create:mP
ci d:iQ n:iQ
circuit d:fS n:fS
circuit_breaker b:fS db:fR nb:fS
citation DA.create:mP NA.none:mQ d:jQmQ n:jQmQ
citation_data b:jQmQ
citizenship DA.create:dQeN DA.delete:dQjM DA.update:dQ NA.create:dQeN NA.delete:dQjM NA.update:dQeRiN d:dUjM n:dUeSiNjM
citizenship_application b:dUeJ db:dUeJ nb:dUeJ
citizenship_test b:eUjM db:eSjM nb:eXiNjM
city DA.none:pN DA.pay:pP DA.read:pN d:pN s:pN sp:pN
city_on b:pP
claim DA.create:eR DA.delete:eQ DA.none:aMdLoTpP DA.read:bReM DA.run:bQ DA.update:eQ NA.create:bQeRoM NA.delete:eQ NA.none:aLdLoU NA.read:pQ NA.update:eR d:aKbSdIeUjNlQoRpQ dh:dKeRlQpQ dha.create:eQ dha.none:dMoQpP dha.read:pP dha.run:bQ n:aKbRdIeWfNlNmNoTpR nh:aKbSdJeUoTpQ nha.create:bQeQoN nha.none:aLdMoTpP nha.update:eQ
claim_by b:bQ
claim_case b:dQ db:dQ nb:dQ
claim_payout b:bMdMeS
claim_to b:pQ
claim_with b:eQ
claimant n:eQ nh:eQ
class DA.create:oP DA.update:ePoP NA.create:eS NA.update:mNoT d:bNePfNjRoS dh:eRfMiMmMoU dha.delete:eQ dha.update:oR n:bNeSfNiNoS nh:fMiMjQmMoW nha.delete:jR nha.update:mNoU sp:pP
class_customer nb:bNeWoL
class_of b:eSoM
classified DA.create:oQ NA.create:oQ d:bNoQ n:bMjQoR
classified_ad b:bMjQoR db:bMjQoR nb:bMjQoR
classifier DA.run:mPpP d:mPpP
classify dv:aQpQ
clause d:dR n:dQ
clause_library b:dQ db:dP nb:dQ
clean NA.delete:pL n:pJ nv:pL
cleaner d:bQ n:bSfN nh:bSfN
cleaning DA.update:bQiM NA.update:bQiM d:bUiLjMpN n:bUiLjM
cleaning_service b:bUiLjM db:bSiMjM nb:bUiLjM
cleanup NA.delete:pP n:pP nv:pP
clear DA.delete:iQjRlSmNpL DA.read:pN NA.delete:iQjTpL d:iQjRlSmNpK dv:iQjSlSmNpL l:mQ n:iQjTmNpL nh:gQjN nv:iQjUpL
clear_a b:iPjS
clear_all b:pP
clear_an b:jP
clear_the b:jQpM
clearance DA.update:eS NA.update:eS d:eVgMiN dh:eTgN dha.update:eQ n:eVgMiN nh:eVgMiN nha.update:eS
cli DA.send:pP NA.send:pP d:hQpP n:hQpP nh:pP nha.send:pP
cli_call nb:hQ
cli_command b:hQpP
click NA.interact:lQ d:lQpQ n:lRpQ nv:lQ
client DA.create:aPgQiMkPmN DA.delete:dP DA.none:lQpQ DA.pay:bR DA.read:aQpS DA.run:dQ DA.update:bQgRiNpP NA.create:gQiMmLoQ NA.delete:gQjM NA.none:aRdTeMjNpP NA.pay:bRcM NA.update:kP d:aTbScNeKfMgSiKjMlRmMnMoMpX dh:bQpP n:aTcMdWeKfMgQiMjLkQmKpP nh:gQhQ s:pQ sp:pP
client' DA.read:pR d:pR
client_assessment b:aWeK
client_certificate b:gQ db:gQ nb:gQ
client_data b:gP
client_file b:kSmM db:kSmM nb:kSmM
client_fund b:bQcN
client_in b:pN
client_intake b:dS db:dR
client_on b:pP
climate DA.delete:fQjM DA.update:fQ NA.delete:fQjM NA.update:fQmM d:fSmM n:fTjMmM
climate_entity b:fRmN db:fUjMmL nb:fUjMmL
clinical DA.update:aQ d:aRdQmN n:dQ
clinical_note b:aQmM db:aQmN
clinical_trial b:dR
clip DA.create:mQ DA.delete:fMjQ DA.update:mQ NA.delete:fMjQ NA.update:fMmS d:mQ dh:fLmR dha.delete:fMjQ dha.update:mP n:fNmR nh:fNmS nha.delete:fMjQ nha.update:fLmS
clipboard NA.update:mP n:mQ nh:mR nha.update:mP
clock DA.update:mQ NA.update:fLiMmT d:fMjPmQ dh:fMjP n:fKiMjPmT nh:fKiMjPmT nha.update:fLiMmT
clone DA.create:lQ NA.create:lQ d:lQpQ dh:lRmM n:lR nv:lQ
cloned n:lQ
cloned_voice b:lQ db:lQ nb:lQ
clos DA.update:fPiMpP d:fPiMmPpP dh:fPiMmPpP dha.update:fPiMmPpP
clos_a b:iMmP
close DA.update:cRfRgMiJmQoQpM NA.update:aMcRfRgLiKkNlNmSoSpP d:cRfRgMiJmQoQpM dv:cRfRgMmPpM n:aMcRfRgLiKkNlNmSoSpP nv:aMcRfRgLiKkNlNmSoSpP
close_a b:bPfSmL
close_an b:mMoP
close_the b:mUoI
cloud DA.create:iRmMoM NA.none:eMiRjQ NA.publish:kQ NA.send:pP OP:bMcMeMfMhTiWjSmKoL OPA.read:iQ OPA.write:bMcMeNfMhSiUjSmLoM P:aNbNcMeMfMgRhRiWjSmMoL PA.read:iQ PA.write:aNcMeMfMhQiUjToM d:iUkRmKoL n:eMgMiQjQkTmLpP nh:kR nha.publish:kQ
cloud_cli nb:pP
cloud_resource b:jQ
cloudformation d:pK
cloudformation_template b:pL
cluster DA.create:iPmMpP DA.delete:jQ DA.read:pN DA.run:iR DA.update:iP NA.read:pM NA.select:pP d:gRiUjPmKpQ dh:iR n:gQiR nh:iS nha.read:pM nha.select:pP s:iQpN sp:iPpN
cluster_or b:pN
cluster_role b:gQiN nb:gP
clutch DA.update:fR NA.update:fR d:fVjM dh:fSjM n:fVjM nh:fVjM nha.update:fR
cms DA.create:oQ DA.update:oR DH:dLeNfKgMiLlLnQoUpT DHA.create:oQpR DHA.delete:iQpP DHA.keep:mPpP DHA.none:nQpN DHA.publish:kNoS DHA.run:iKmQ DHA.select:mRpN DHA.send:dMlQ DHA.update:jRlMmLoTpP DHM:aMcSfMgPiUkMlQmFoS DK:aMbMdJeKfJiRjQkMmNnKoR NA.create:iLoS NA.export:kNoQ NA.update:oR NH:aMbQcMdJfLgJiLkNoX NHA.create:iLlQoTpP NHA.delete:jSmPoM NHA.keep:pL NHA.none:iRnQpP NHA.pay:iQ NHA.publish:iN NHA.run:hQiMmNpP NHA.select:mRpN NHA.send:dMlP NHA.update:dNgMoSpP NHM:bJcRdMeJfMgQmLnMoV NK:aNbMdIeKfJgMiMlQmNoU NKA.create:fNoR NKA.delete:fMjVoM NKA.export:kQ NKA.keep:iMkQ NKA.none:aMdMeNfQgMiRmLoT NKA.pay:iQ NKA.publish:iQoM NKA.read:hQ NKA.run:hSiMmM NKA.select:iMmS NKA.send:dMkQlP NKA.update:fLgShMlPoQ SK:aNbMfMiQmMnMoQpL d:iMmLoU n:iJkKmMo[
cms_environment b:iMoR
cn n:lQ nh:lQ
cname DA.update:iR NA.update:iR d:iUmMoM n:iUmMoM
cname_record b:iUmMoM db:iP nb:iUmMoM
cnc d:fQiN n:fQiN
cnc_machine b:fQiN nb:fQiN
code DA.create:fNhQiP DA.delete:mQ DA.export:gQ DA.keep:hR DA.none:pQ DA.read:pP DA.run:iLkTpN DA.update:bQgQhQmMoQpP DH:aRbNcMeNfQgShQiNlLmMpT DHA.create:pQ DHA.delete:fNhKiRjQ DHA.export:gQ DHA.keep:mP DHA.none:pN DHA.read:pS DHA.run:aPfMhUiNkQmLpR DHA.select:pN DHA.send:fRhMpN DHA.update:dQeNfNhPiQ DHM:aKbMcMdLgJhRiTkQlSmTnNoJ DK:aJbScJdJeMfMgMh[iNjMkMlLmTnLoK NA.create:bQgQiMpL NA.delete:aQbPgQ NA.export:kMoQ NA.none:pP NA.read:pP NA.run:hS NA.select:bQ NA.update:aPbRfNgQhMoN NH:aRcMdLgRhUiNkKlNnMpS NHA.create:gPhMpL NHA.delete:aQjM NHA.keep:fQmM NHA.none:hQpQ NHA.read:pQ NHA.run:aPfMhSjQpQ NHA.select:mQpN NHA.send:pP NHA.update:aQeQiJmQpP NHM:aLbKcMdKeQfMgKhTiSjRkQnMoM NK:aSbMcKdHgNh^jQkLlKmNnK NKA.create:dMeNfNhMiRmS NKA.delete:bMdMhMjS NKA.export:kMoQ NKA.keep:fRmM NKA.none:hS NKA.read:hQkRmL NKA.run:bQgNhSiMjQ NKA.select:mR NKA.update:bNdMePmT OP:hS OPA.write:hR P:fMgKhYiTkNmL PA.read:hQ PA.write:fMgLhWiTkNmM SK:bQhViLlNmMpV d:aNbQcMdMeLfMgVhTiKjMkRlMmLoP dh:bQcNdNeMgViLkPoMpS dha.create:bQhRpQ dha.delete:gR dha.export:gQ dha.read:pP dha.run:kRmNpP dha.update:hQ l:kQ n:aSbUcMdMeMfKgVkKpN nh:aSbVdMeMfLgWhMiNjMkMmMoMpN nha.create:bQgQiNpL nha.delete:aQbQgQjL nha.read:pQ nha.update:aPbRgQmN s:hSiMmM sp:hSiM
code_, b:pN
code_and b:pN
code_base b:iLmR nb:iLmR
code_by b:gT
code_comment b:mMoQ db:mMoQ
code_edit b:mQ db:mQ nb:mQ
code_for b:pN
code_from b:gQjM
code_module b:iRoN db:iQoN nb:iSoM
code_of b:pQ
code_project b:mR
code_review b:pP
code_scan b:iR db:iQ nb:iR
code_scanning b:iMmMoT
code_snippet nb:pN
code_step b:hQ db:hQ nb:hQ
code_symbol b:cN nb:cN
code_to b:pN
code_with b:pP
codec s:pP
codegen n:mQ
coffee DA.create:bR DA.delete:bRjM NA.create:bR NA.delete:bRjM d:bUiMjM dh:bVfNjM dha.create:bR n:bUfQiMjM nh:bVfNjM nha.create:bR
coffee_machine b:fQiN db:fQiN nb:fRiM
coil d:fS dh:fS n:fS nh:fS
coil_by b:fQ
coin DA.read:pN NA.create:cNfQ NA.update:cNfP d:fQ n:cJfT s:pN sp:pN
coin_dispenser b:cLfT db:cMfR nb:cLfT
coin_transfer b:bQ nb:bQ
collaborator DA.create:gQoN d:gSjMoN dh:gRjMoN dha.create:gQoN n:dRgRjMoN nh:gR
collaborator_contract nb:dQ
collaborator_on b:dQ
collateral d:cR dh:cR n:cR
collateral_in b:cR
colleague DA.create:nQ DA.none:lS DA.update:nR NA.create:nQ NA.update:nR d:dMlSnSpP n:dNnT nh:dMlMnV nha.create:nQ nha.update:nR
colleague_in b:nQ
collect DA.read:gPpS NA.read:pP d:gPpT dv:gQpQ n:pP nv:pP
collection DA.create:iQoMpP DA.delete:mQ DA.read:pN DA.run:hQpN DA.update:iRoNpM NA.create:mRoM NA.delete:jMmQ NA.run:hQpP NA.update:iSoM d:iRmRoKpN dh:iRoKpP dha.create:iQoM dha.read:pN dha.run:hQpP dha.update:iSmMoN l:mQ n:iPjMmToKpP nh:iQoMpP nha.create:mQ nha.read:pN nha.run:hQpP nha.update:iSmMoN s:hQiMpM sp:hQiMpM
collection_, b:pQ
collection_by b:iMmR
collection_content nb:iMmSoM
collection_in b:iRmM
collection_of b:iLmSoM
collection_page b:mNoQ db:mNoQ nb:mNoQ
collection_using b:pM
collision DA.read:pN DA.update:pP
collision_avoidance b:pP
colonoscopy d:aYfMiNjNmN dh:aYfMiNjNmN n:aYfMiNjNmN nh:aYfMiNjNmN
colonoscopy_by b:aS
color DA.create:mP DA.update:mRpM NA.create:mP NA.none:pM NA.update:iP d:mToNpJ n:iQmQoMpL nh:iQmQoNpM nha.create:mP nha.none:pM s:mPpJ sp:pK
color_, b:pM
color_and b:pM
colour DA.read:pN d:pN
column DA.update:iRmLoP NA.update:iRmK d:iTmKoP n:iSmJ s:pP sp:iPpN
column_type b:iRmM db:iQ nb:iRmM
combination DA.read:lQ NA.read:lQ d:lQ dh:lQ dha.read:lQ n:lQ nh:lQ nha.read:lQ
combine d:pN
command DA.read:pM DA.run:hRpP DA.send:fQpQ DA.update:hSmMpN NA.none:hQpP NA.read:hPpM NA.run:hPiMpP NA.update:hQ d:fShTlNmKpL dh:fTmLpN dha.read:pM dha.run:hP dha.send:fQhN dha.update:hRmM l:mL n:fShUiLmMpN nh:fShRiMmN nha.none:pP nha.read:pM nha.run:iNpP nha.update:hQ s:hSpS sp:hSpR
command_, b:pN
command_and b:pQ
command_in b:hP
command_line b:pP
command_to b:fShMpP
comment DA.create:pP DA.publish:lQoM NA.create:pP NA.keep:jP NA.publish:lP NA.read:pN NA.update:oQ d:jQpP dh:lRoM dha.publish:lQoM dha.update:mPoN n:jQmL nh:jRmLoQ nha.create:pP nha.read:pN nha.update:oQ s:mPpP sp:mQpP
comment_as b:lSoL
comment_at b:mPoN
comment_disassembly nb:mRoL
comment_github nb:mMoQ
comment_in b:mQoM
comment_user nb:lSoL
comment_with b:mNoP
commission DA.update:bP d:bQ n:bQ
commission_rate b:bQ db:bQ
commit DA.export:oQ DA.none:mPpP DA.read:pM NA.none:iQpQ NA.update:oR d:mPoS dh:iRkRoM dha.none:iQpP dha.read:pN n:iQoQpQ nh:kQ nha.update:oR s:pP
commit_a b:iQpP
commit_changeset nb:iQpP
commit_of b:pN
communication DA.create:iPoQ DA.none:lQpP DA.read:jP NA.harm:gR NA.none:fMiQlTpP d:dMfNiQlTpN l:kQ n:dMfMgSiPlRmMpP nh:gR nha.harm:gR
communication_system b:fMiSjR
communication_tool b:lP nb:lQ
communication_with b:pN
community d:iQ
company DA.create:dQ DA.read:pM DA.run:lQ DA.update:mMoR NA.none:dPpN NA.run:lQ NA.update:cQoQ d:dTgMiNmLoPpM dh:dQ n:dUgMiNlRmMpN nh:dSlQmNpP nha.run:lQ nha.update:cQ
company' d:pP
company_name sp:pN
company_registration b:dQgN db:dQgN nb:dQgN
compare DA.read:pK NA.read:pM d:pK dv:pK n:pM nv:pM
competitive d:pN
compile d:pN
complaint DA.none:dQ DA.update:oP NA.none:pP NA.update:oQ d:dSpR dh:oQpQ dha.update:oQ n:oQpP nh:dRpP nha.none:dQ s:pQ sp:pQ
complete DA.read:pN DA.update:mQ NA.update:oQ d:jQpM n:oQ nv:oQ
complete_a b:pN
complete_the b:pP
completed d:pP
completion DA.update:mR NA.send:pN d:mRoM n:pN nh:pN nha.send:pN
completion_status b:mR
complex DA.none:pN
compliance DA.delete:jQ DA.none:pP DA.read:bQiQpN DA.run:pL DA.update:iQpP NA.delete:gMjQ NA.none:dQpP NA.read:pM NA.update:dP d:aQbQgKiSjQkL n:dSgM nh:pN nha.read:pN
compliance_attestation nb:dQ
compliance_policy b:gLiQjQ db:gMjQ nb:gLiQjQ
compliance_report b:dQpP
compliance_with b:jQ
compliant d:pP
component DA.create:iQ DA.delete:fNjQ DA.none:fPpN DA.read:fQpP DA.update:iMmPoQ NA.delete:fMjQ NA.none:fS NA.read:pN NA.update:iLmQoQ d:fQ dh:fNoQ dha.update:oQ n:fRiJmRpN nh:oPpN nha.read:pN nha.update:mMoQ s:mMpL sp:mMpL
component_, b:pQ
component_data b:fQ
component_design nb:fMmQ
component_in b:fNiQmP
component_instance b:fMiJmV db:fMiLmT nb:fMiJmW
compose DA.create:lR NA.create:lUmMoM d:lR dv:lR n:lUmMoM nv:lUmMoM
compra DA.pay:bMcS d:bMcS dv:bMcS
comprar NA.none:bMcS n:bMcS
comprehensive DA.read:pM d:dQpI
comprehensive_and b:pN
compress s:pP sp:pP
compressor DA.update:fQ NA.update:fQ d:fVjM dh:fTjM n:fVjM nh:fVjM nha.update:fQ
compute DA.read:pP DH:aKbPcMdMeLfMgQhMjTlLmQnSoJpK DHA.create:aMhMnQpN DHA.delete:aPfMgNjTpN DHA.none:jRpM DHA.publish:kQ DHA.read:gQiP DHA.run:kQmMnPpR DHA.select:pN DHA.send:fQ DHA.update:fMhQmQnRoKpN DHM:bNgNhLiTkMmQnN DK:aQbKcJdIeLfJgMhSiYjSkNlKmJnRoJ NA.read:pN NH:aMcMdLeLfLgMhRiYjMkRlLoLpP NHA.create:iToM NHA.delete:aRfMgQjSpP NHA.export:iNkQ NHA.keep:fQhQmM NHA.none:hQ NHA.publish:kQ NHA.read:aMiQmQpN NHA.run:bQfNiPmMpQ NHA.select:mPpN NHA.send:fP NHA.update:aMfMhMiRnQoLpN NHM:bJcMdMeQhLiTjTlNmJnRoJ NK:bIcJdJeMfMhRiTjQlKmLoM NKA.create:aQfNhRiSmKnQoN NKA.delete:aSbNfMjR NKA.export:iNkQ NKA.grant:mR NKA.keep:fQhQiMmM NKA.none:aMfQjT NKA.publish:kSlL NKA.read:aMgQmR NKA.run:bQfMhMiTjMmL NKA.select:mR NKA.send:aQfRiM NKA.update:aNbMfMhRiUjMmLnQoR SK:fQgMhMiVlMmMnRoLpP d:pP dv:pP n:iTmMpN nv:pN
compute_the b:pP
computer d:gQ n:nQpP
concert NA.create:fSmN NA.delete:fPjN d:fSoM n:fUjMmMoM
concert_recording b:bNfS db:bNfS nb:bMfUmM
concert_ticket b:bQoM nb:bRoN
concurrency d:pP
condition DA.read:pQ NA.create:aRmM d:aQcQmMpS n:aUjMmM s:pQ sp:pQ
condition_entry b:aUjMmM db:aSjMmN
conditioner DA.update:fQ d:fQ
condolence n:lP
condolence_message nb:lP
conduct DA.none:jQpN d:jQpN dh:jPpN dha.none:jPpN
conduct_a b:pN
conference n:jQlRoN
conference_room nb:lS
confidential NA.none:gP d:kQ n:gQiNkR
confidential_data nb:pN
confidential_research b:kT db:kT nb:kT
confidentiality DA.harm:cQ DA.none:dMgQkQpQ DA.read:aMjQ DA.update:kQ d:dMgSjMkTmLpR n:kP
confidentiality_of b:gQiNkQmMpR
config DA.create:iQ DA.delete:jP DA.update:iR NA.create:iRmMpP NA.read:pP NA.run:hMiR NA.update:gQiRmL d:iTmN l:gQhPiM n:gSiWmIpP nh:iQpQ nha.read:pP s:gPpP sp:pN
config_file b:iNmQ
config_map nb:iQ
config_row nb:iQmM
config_value b:iTmM db:iSmM nb:gRiQmL
configuration DA.create:iRpP DA.delete:jP DA.read:gQpP DA.update:gQiPmM NA.delete:jQ NA.read:pP d:fMgSiVmJpP dh:iRpN dha.create:iQ dha.delete:jP dha.read:pP dha.update:iP l:iQmM n:fMiSpQ nh:fMiTpQ nha.delete:jQ nha.read:pQ s:oQ sp:oQ
configuration_, b:pM
configuration_file b:pN
configuration_of b:iQ
configuration_setting b:pP db:pP
configuration_value b:gQpQ db:gQpQ
configure DA.update:iQmQ NA.update:iVmLoN d:iQmQpN dv:iQmQpN n:iVmLoN nv:iVmLoN
configure_a b:iQ
configure_the b:mR
configured DA.read:pN DA.run:pP DA.select:mQ d:mQpN l:iR
confirm DA.none:bQdMgQlS DA.read:pM NA.none:aMbRdMgQlS d:bSdNgQlRpL dh:bQdNgQlR dha.none:bQdMgQlR l:iMjQ n:aMbSdMgSlRpN
confirm_a b:dMlU
confirm_the b:bQpN
confirmation d:pP l:gR s:pM
conflict DA.create:dP NA.create:dP d:dU n:dU
conflict_waiver b:dUjN db:dSjN nb:dUjN
conn s:pN
connect DA.select:pQ NA.select:mQpR d:pP dv:pP n:mQpR nv:mQpR
connect_to b:pP
connected d:pP
connection DA.create:mRpN DA.delete:jQ DA.none:pM DA.read:pQ DA.send:kNlR DA.update:mR NA.create:pP NA.delete:jQ NA.none:pM NA.read:pP NA.run:hQ NA.send:kNlR NA.update:iMmR d:gMkMlQmVpN dh:gNiQpN dha.create:pN n:cNkLlSmQ nh:iQjQmMpM nha.create:pP nha.delete:jQ nha.read:pM nha.update:iP s:gMiQpN
connection_pool b:cNiQ db:cNiQ nb:cNiQ
connection_request b:kNlQ db:kNlQ nb:lQ
connection_setting nb:pN
connection_string b:pR db:pR
connectivity DA.read:pN d:pN dh:pN dha.read:pN
connectivity_to b:pN
connector d:iP dh:iPpP
consent DA.read:pS NA.none:aSgM NA.update:gP d:kRpY dh:gQpQ n:aUkM nh:gS
consent_data b:aQ
console DA.create:oP DA.delete:fQ DA.operate:pL DA.update:fRmM NA.create:oP NA.delete:fQ NA.update:fRmM d:fSlKmRpL dh:fR n:fTiMmMoQ nh:fTiMmMoQ nha.create:oP nha.delete:fQ nha.update:fRmM
consolidated DA.read:pQ d:pQ
consolidated_file b:pQ
constraint NA.update:iR n:iR nh:iR nha.update:iR
consulta DA.read:pN d:pN dv:pN
consultar NA.none:pN n:pN
consultation d:lTnM dh:lQ n:lS
consultation_lawyer nb:lR
consumer DA.create:iR DA.delete:jR DA.update:iQ NA.create:iR NA.delete:jR NA.update:iQ d:gMiTjQmM n:gMiTjRmM
consumer_group b:gMiQ db:gN nb:gMiRjP
consumer_offset b:iR db:iR nb:iR
contact DA.create:oR DA.publish:kQlN DA.read:pQ DA.send:kMlT DA.update:kP NA.publish:oN NA.update:kP d:kQlSmMpR dh:kQ dha.update:kP dv:lQ n:kQlP nh:kP s:pP
contact_as b:kRlM
contact_in b:lP
contact_property b:oR db:oQ nb:oR
contact_record b:oQ nb:oQ
contact_request b:lPoN db:lPoN nb:lQoN
contact_vcard nb:kRlM
contain DA.read:pP d:pM s:pQ
container DA.create:iQmMpP DA.delete:jQ DA.read:pP DA.run:hQ DA.update:iSmMoN NA.create:kQpP NA.delete:jQ NA.run:hQiM NA.update:iPoN d:hRiSmJoNpQ dh:hR dha.update:hQ n:hTkSmMoMpQ nh:hQ
container_from b:hRiM
container_image b:iRpQ db:iRpQ nb:hQpQ
container_repository b:iRoM nb:iRoM
content DA.create:mQpP DA.delete:mQ DA.export:kMoQ DA.keep:pP DA.publish:iQoM DA.read:pM DA.run:mPpK DA.update:pP NA.delete:jNmQ NA.none:oQpM NA.publish:iQoM NA.update:mRoM d:kMmToQpK dh:mTpN dha.create:mQoN dha.read:pN l:iMmQ n:jNkQmToNpN nh:iMmWoJpP nha.create:mRoL nha.delete:mP nha.read:pP nha.update:mRoM s:iQmSoLpP sp:iMmTpQ
content_, b:mQ
content_entry nb:oP
content_from b:pN
content_model b:mMoQ db:mMoQ nb:oQ
content_of b:pL
content_system b:kNoP
content_to b:pQ
content_type b:iQoN db:iRoL nb:iRoM
context DA.create:pN DA.read:pN DA.update:mQ NA.none:pM NA.update:mP d:pN dha.create:pN dha.select:pP n:mPpN nh:pM nha.none:pM nha.select:pP
context_and b:pN
context_of b:gMmQ
context_session nb:gMmQ
continue DA.none:nP NA.none:nQ NA.send:lMnR d:nR dh:nQ n:lMnU
continue_a b:nP
contract DA.create:dSmM DA.delete:dQ DA.grant:cRpP DA.none:pP DA.read:pM DA.run:pP DA.send:pN DA.update:dSiPpP DH:bLcRdWeMfKoLpN DHA.create:dQiQkQoM DHA.delete:dQ DHA.read:pM DHA.run:cSiM DHA.update:dQ DHM:dVjMmNoM DK:aMbMcTd_eLfJgKhNjLlQmKoL NA.delete:dP NA.keep:bQ NA.none:dPpP NA.read:pM NA.run:cRpP NA.update:cQfN NH:cQd^eMfJgNhMiRmLoKpN NHA.create:dRlQoMpP NHA.delete:bNdS NHA.keep:bR NHA.none:pP NHA.pay:dQ NHA.read:pK NHA.run:cQpP NHA.send:dQ NHA.update:bMcQdRfMiRoM NHM:dZfMiMjKmMoM NK:aMbMcSdfeLfIgMhNjKmIoH NKA.create:dVgNoM NKA.delete:bMdTfN NKA.grant:dP NKA.keep:bRmN NKA.none:dQgQ NKA.pay:dQ NKA.publish:lQoN NKA.run:cT NKA.send:dQ NKA.update:bMcQdUfMiSmNoL SK:dRpP d:bQcVdWfKgMjMlMmKoMpP dh:cSfLjPpN dha.delete:dMjP dha.read:pN dha.run:cQ n:bQcUdTfKlNmL nh:bRcSfLiQmL nha.delete:jP nha.keep:bQ nha.read:pN nha.run:pP nha.update:cRdNfMiQ s:pN
contract_, b:pN
contract_and b:pP
contract_by b:bRmM
contract_draft b:dQ db:dP nb:dQlN
contract_template b:dS db:dQ nb:dQ
contract_to b:pP
contractor DA.create:eQ NA.create:eQ NA.update:eQ d:bMeSgQ n:bMeUgQ
contractor_account b:gQ db:gQ nb:gQ
contractor_bid b:eS
contrato DA.none:dRpP NA.none:dRpP d:dRpP n:dRpP nh:dRpP nha.none:dRpP s:dRpP sp:dRpP
contribution DA.run:bP DA.update:bQ NA.run:bP NA.update:bQ d:bT dh:bS dha.run:bP n:bT nh:bT nha.run:bP nha.update:bQ
control DA.create:iQpP DA.read:pN DA.send:hQ DA.update:fRgQiMpP NA.delete:gP NA.none:pP NA.read:pN NA.update:bNfQgRiLpQ d:bNfTgQhRiMjMmMoNpR dv:fR l:iQ n:bMfRgThQjNmMpQ nh:iQ nv:fQgRiLpQ
control_character b:hQ
control_list b:pP nb:gQjN
controlled DA.read:pP DA.run:iQ d:cPpQ
controlled_condition b:cQpP
controller n:pP
conversation DA.none:eNnS DA.read:pN d:eMgUlLnVpN n:nP
conversation_to b:nQ
conversation_with b:pN
conversion d:pN n:pN nh:pN
convert NA.read:pR d:pP dv:pP n:pR nv:pR
convert_a b:pN
convert_an b:pP
converter NA.update:pM d:pM n:pM
cooker DA.create:fQ DA.delete:fQ DA.update:fQ NA.create:fQ NA.delete:fQ NA.update:fQ d:fVmN dh:fT dha.create:fQ dha.delete:fQ n:fVmN nh:fVmN nha.create:fQ nha.delete:fQ nha.update:fQ
cookie d:gQ n:gQiQ nh:gR
coordinate DA.read:pN d:lPpM dh:kNlP n:lQ nh:lQ
coordination d:dMkQ
coordinator NA.keep:ePmN NA.none:oQpP n:cQdQmMoPpP nh:cQdQmMoPpP nha.keep:ePmN nha.none:oQpP
copilot NA.read:pP d:nQoM n:nQoMpP nh:pP nha.read:pP
copy DA.create:gNiLkTlMmRpQ NA.create:aQgMiMkUlMmSpQ NA.update:cP d:gNiLkSlMmRpQ dv:gNiLkTlMmRpQ n:aQcQdNfNgMiLkVlLmSpQ nv:aQgMiMkUlMmSpQ
copy_a b:iMkRpP
copy_an b:aRkL
copy_the b:kR
copy_trade nb:cP
copyright NA.delete:dP n:dTgN
copyright_registration nb:dQgM
correct DA.read:pR DA.update:pJ d:pP dv:pN
correct_grade b:pP
correct_refund b:pP
correct_spelling b:pK
correctly DA.update:pL d:pM
correctly_and b:pQ
corresponding d:pQ l:iP
corrupt DA.harm:jQ d:jQ dv:jQ
corruption NA.export:jQ NA.keep:jQ NA.none:dQeQgLjPkLpP n:cPdQeQgKjTkIpP nh:cPdQeQgKjTkJpP nha.export:jQ nha.keep:jQ nha.none:eQgMjPkLpP
cost DA.read:pN DA.update:iQ NA.delete:jQ NA.none:pN NA.update:iQ d:bMiRpN n:bMiSjQoMpN nh:pN
cost_allocation b:bMiRjPoN
cost_of b:pN
counseling NA.read:pP n:pP
counseling_plan nb:pP
counselor d:lQpN
count DA.create:bQ DA.update:mQ NA.create:bQiP NA.read:mP NA.update:mP d:mQ n:iQmQ nh:bMiQmP nha.update:mP nv:mP s:pL sp:pL
count_of b:bQ
count_plan nb:bR
counter DA.create:mQ DA.update:mR NA.create:mQ NA.update:mR d:iNmS dh:fMjQmT dha.create:mQ dha.update:mR n:fMjQmT nh:fMjQmT nha.create:mQ nha.update:mR
country s:pP sp:pN
country_code sp:pQ
coupon DA.delete:jQ DA.update:bP NA.delete:jQ d:bR dh:bQ n:bQ nh:bQ nha.delete:jQ
courier DA.create:bQ NA.create:bQ d:bT n:bT
courier_pickup b:bT db:bT nb:bT
cours DA.delete:jP d:eSgLpM dh:jP dha.delete:jP
cours_of b:pM
course DA.create:bNoS DA.delete:eQ DA.update:mNoS NA.create:bMeQiNoS NA.delete:eQ NA.none:mMoT NA.update:oS d:bMeRiMmMoW dh:iNoS dha.create:oQ n:bLeRfMiMjQmLoY nh:eMfNiMjQmMoW nha.create:oQ nha.delete:jR nha.update:eNoS
course_credit b:bLeS db:bLeR nb:bLeS
course_grade nb:eP
course_material b:mLoTpN
court DA.create:dQ DA.none:dN DA.read:kQpN DH:bReQfMgNiLkNlQmQpP DHA.create:bQdMiNmRoN DHA.delete:bQeQ DHA.none:dMoQpP DHA.publish:lQ DHA.run:bP DHA.update:pP DHM:aKbKcNdYiRjLkSlMmL DK:aJbNcMdeeSfKhKiJjE NA.none:pP NA.read:pN NA.run:dS NA.update:dP NH:aKbScNdTeSfLgMiLkMnNoSpQ NHA.create:bReRiM NHA.delete:bQeP NHA.none:aMoSpP NHA.pay:bM NHA.read:dRoN NHA.send:dP NHA.update:bQePpP NHM:aNbIdaeMgQjKkTlMmMoH NK:aKbLdgeQfKhMiKjIkQlMmJ NKA.create:dUeRfMiLkQmLoM NKA.delete:dSeQjL NKA.keep:aQdRmN NKA.none:aLeNgQjMkRoS NKA.pay:bMdP NKA.read:dToN NKA.run:dS NKA.send:dQ NKA.update:dTeQfMkM SK:dQoNpP d:dMkQlQ dh:lQ n:dReMkQlQoM nh:eMlS nha.none:lQ nha.update:dQ
court_filing b:dJgQiPkQ nb:dNiP
court_schedule b:dR
cover DA.update:fP NA.update:fSmM d:fTjMmL n:fWjMmK
cover_entity b:fTjMmL db:fRjM nb:fWjMmK
covered DA.delete:cRlN NA.delete:cRlN d:cS n:cVlM
covered_call b:cVlM db:cVlN nb:cVlM
covert n:pP
cpap NA.update:aQfM d:aT n:aVfK
cpap_pressure b:aT db:aS nb:aVfK
cpu d:pN
crash NA.harm:pP d:kP n:jRkQpP nv:pP
crash_report b:dMkR db:dMkR
crawl DA.read:pR DA.run:pN NA.read:pP d:pQ dv:pQ l:kQ n:pP nv:pP
crawl_a b:pP
crawler NA.update:iS d:iS dh:iS n:fMiVmN nh:fMiVmN nha.update:iS
crd DA.create:iQ NA.create:iQ NA.update:iS d:fMiT dh:fNiR dha.create:iQ n:fMiVmN nh:fMiVmN nha.create:iQ nha.update:iS
create DA.create:dNfNhLiRjMkLlLmMoRpQ DA.read:pQ DA.update:jQpP DV:aJbKcJdMeMfIgQhLiNjIkKlMmQnJoNpM DW:hPoMpP LA:gRhSiLoMpT NA.create:dNhNiSjLlImMoQpP NP:aNbMeMfSjMoRpI NV:bNcKeMfMgLhNiLjFkLlMmUoNpM VV.create:cLeNgLhJiNjGkJlLmSoNpN VV.harm:gMhPlQ VV.keep:aMjQoNpN VV.none:cNdMfLgUhLiUjMlJnMoQpN VV.pay:lQpQ VV.read:oPpN VV.run:hRpN VV.select:pP VV.send:lP VV.update:pQ d:dNfNhKkLlLmMoQpT dv:dNhKkLlLmNpS l:hSmM n:dNhNiSjLlImMoQpQ nv:dNhNiSjLlImMoQpP s:bNcPhPiN
create_, b:iNjRpP
create_a b:dMeMgNiNjKlJmQoQ
create_alternative b:aMiNkQlQoM
create_an b:gQiRkNlPmLnMoR
create_and b:ePgMiMpP
create_or b:oP
create_project b:oP
create_the b:bQgNiSmN
created DA.read:pP d:pQ l:iQ
creating DA.read:pN d:pN
creating_a b:pN
creation NA.none:oQ d:pM l:iQ n:oQ nh:oQ nha.none:oQ
credential DA.delete:gP DA.read:gNkPpQ DA.select:pP NA.keep:gQ NA.none:gRpQ NA.read:pN NA.update:gQ d:gRiMkQpS dh:gRpP n:aNeNg[iMjNkL nh:gViLjNpN nha.delete:gQjN nha.read:pN nha.update:gQ
credential_, b:pM
credential_data b:gKkR db:gM
credential_for b:pP
credential_theft nb:aNeNgZkI
credit DA.create:bQ DA.delete:bP DA.pay:eQ DA.read:pQ DA.update:kQ NA.create:bQ NA.delete:bQjN NA.pay:bMeRpL NA.read:pP NA.update:bQeQ d:aMbScNeTgMmMoNpL dh:aMbR dha.delete:bP n:aMbTcMeUgMjNmLoMpL nh:aMbVeNgMpN nha.delete:bP nha.update:bTeMgM nv:bMeRpL s:pN
credit_by b:bQ
credit_card b:pM
credit_limit b:bMeR db:bNeQ
credit_line b:bLeR db:bMeQ nb:bKeT
credit_memo b:bQ db:bQ nb:bSeM
credit_note b:bReM db:bQ nb:bQ
credit_rating b:bMeQ
credit_score b:pP db:pP
creditworthiness DA.update:eR NA.update:eR d:eYfNiNjMmN dh:eYfNiNjMmN dha.update:eR n:eYfNiNjMmN nh:eYfNiNjMmN nha.update:eR
crew d:nQ n:nQ
crisis DA.create:aR DA.read:aRjM DA.update:aQ NA.none:aTjN d:aXbMjMmN n:aXbMjMmN
crisis_intervention b:aUjM
crisis_plan b:aSbM db:aQ nb:aTbM
criteria DA.create:pN DA.read:pN DA.update:mR d:mRpM
critical DA.read:pQ DA.update:jQ d:iNjQpR
crm DA.create:oR DA.read:pN DA.update:mLoT DH:bMcMeLgLhLjPkRlMmQnQoRpQ DHA.create:iQoR DHA.delete:bMeNjU DHA.pay:pP DHA.publish:oP DHA.read:iQ DHA.run:kQpN DHA.send:kP DHA.update:dQiLmRpP DHM:aMdJfMgMhNjSkQnMoV DK:aMcIeMfLhJiNkRlNmHnRoW NA.create:oQ NA.update:mLoU NH:fMgLiPkQlQmKnLoSpS NHA.create:gNhQlQmMoR NHA.delete:dNjRmQ NHA.keep:iQ NHA.pay:pP NHA.read:cQdQiMkQoM NHA.run:hN NHA.send:lQ NHA.update:aPdMiSmKoSpP NHM:aLbMdPfLhLiKkPlLmNnSoV NK:aNbJcNdPeNfJgMhKiJjQkRmMoT NKA.create:ePgLlQmHoV NKA.delete:gLjTmQoM NKA.keep:aP NKA.none:bLdSeNgTlMmQoM NKA.read:cQdPgQiMjPkRoL NKA.run:hM NKA.select:mQ NKA.send:lSoL NKA.update:bMdKfMgKiLlMnSo[ SK:cMdRiIoRpR d:mJoXpN n:iMmIoY nh:bMoQ nha.create:oQ
crm_note b:mMoQ db:mMoQ nb:mMoQ
crm_record b:oP db:oP nb:oP
cron DA.update:iP NA.update:iR d:iSoM n:iTmNoM
cron_entry b:iSoM db:iSoM nb:iTmNoM
crowdfunding DA.run:bP DA.update:bQ NA.run:bP NA.update:bQ d:bT n:bT
crowdfunding_contribution b:bT db:bS nb:bT
cruis d:bMfQ
cruise DA.delete:bP d:bRfM dh:bSfL dha.delete:bP n:bQ nh:bR
crypto DA.delete:gR DA.read:cQ NA.delete:gR NA.harm:pL NA.run:cQ NA.update:gR d:cQeMgR n:bQcQeMgSjMpK nh:bPcP
crypto_holding b:cQ
crypto_payment nb:bQcM
crypto_wallet b:cLgS db:cLgS nb:cKgU
csv DA.read:kQ d:kSmM n:gMkS nh:kQ
csv_file nb:mQ
ct DA.update:aP NA.update:aP d:aTbMcM n:aTbMcM
ct_scan b:aTbMcM
currency DA.read:pN NA.read:pN NA.update:cP d:pN n:cPpN nh:pN nha.read:pN
current DA.create:mQ DA.publish:lR DA.read:pL DA.send:kQlM DA.update:mPpP NA.create:mRoN NA.read:pN NA.update:fQiMmP d:mR n:fRiLmSoMpN s:pN
current_api b:pN
current_directory b:pN
current_page b:pN
current_project b:iNmSoM
current_track b:fSmL
current_workspace b:iMmR
currently DA.read:pN d:pN
curriculum DA.create:oR DA.read:jQ DA.update:oR NA.none:ePfNoS d:eNfMgNjRmNoU n:ePfMjPoS
curriculum_data b:jR db:jP
curriculum_entry b:mNoU
cursor s:pN
custody NA.update:dQ n:dS
custody_record nb:dS
custom DA.create:mQ DA.update:dPmRnMoP NA.delete:dQ NA.none:mQpL NA.read:pR NA.update:dQmKoR d:dRgLmTnMpL l:iQ n:dTgLhRmPnM nh:mQ nha.read:mQ
custom_domain b:pP db:pP nb:pP
custom_form b:dUmNoL db:dRoN nb:dXjLmNoL
custom_function nb:hR
custom_metric b:iLmToN db:mR nb:iMmS
custom_object b:mJoU
custom_rule b:pN
customer DA.create:bQ DA.delete:eQ DA.keep:lQ DA.read:jQpR DA.send:lR DA.update:bLeRiQ NA.create:eQ NA.delete:eQ NA.keep:mQ NA.none:gMiQ NA.read:kQpS NA.send:lQoN NA.update:bMiQmMnQ d:eRgMjPlQpQ dha.delete:jQ n:bNeRgJiRjQlQmMnRoLpT nh:eTgLlQ nha.create:eQ nha.delete:eQ nha.update:ePoQ s:pP
customer' DA.update:bQ d:pP
customer_account b:pM
customer_in b:bP
customer_information b:pN db:pN
customer_list b:kQ db:kQ
customer_payment b:iP
customer_quote b:bP
customer_record b:jQmR nb:oQ
customer_review b:kNlR
customer_support b:bMjQ nb:nSoL
customers OP:mMoR OPA.write:mMoR P:kP PA.write:kP
cutter DA.update:fQ NA.update:fQ d:fS dh:fS dha.update:fQ n:fS nh:fS nha.update:fQ
cv DA.update:eS NA.update:eS d:eWfNjM dh:eWfNjM dha.update:eS n:eXfMjM nh:eXfMjM nha.update:eS
cwd s:pN
cybersecurity DA.read:pQ d:pQ
cycle DA.create:oP NA.create:oP d:oP dh:oQ n:oP nh:bQmMoQ nha.create:oQ
cypher DA.run:pN NA.run:pM d:hQpN n:pM
cypher_statement b:pM
d d:fSiMmQpT
d_asset b:pP
d_database b:iP db:iP nb:iR
d_print b:fWiKjL
d_printer b:fQ
d_scene b:fLjQ nb:fKjQmQ
dag DA.none:pP DA.update:iQ NA.none:pP NA.read:pN NA.update:iR d:iUpP n:iTpP nh:iRpP nha.none:pP s:iSjMpP
dag_id sp:iSjMpP
dag_run b:iQ db:iQ nb:iP
daily DA.create:mQ NA.create:mQ NA.none:pN d:bRmPpN n:bQpN
daily_ad b:bR
daily_note b:mQ db:mQ nb:mQ
dam d:fR n:fTiN
dam_gate b:fR db:fR nb:fTiN
damage d:fQ
das DA.none:dMeNfSnRpP d:dMeNfSnR
dashboard DA.create:iRnM NA.create:iQnM NA.delete:jP NA.read:pS NA.update:iSmM d:iRmMnMoP n:iUmLnMpS nh:iPmNoQ nha.update:iQ s:iQ
dashboard_folder b:iQmN db:iQmN nb:iTmL
data DA.create:mPoLpN DA.delete:jQkNpM DA.export:pM DA.harm:kMpP DA.keep:bPiMkP DA.none:hQiPjRkLmMpL DA.operate:hQ DA.pay:bMkUpP DA.publish:pM DA.read:dMgThMiMjNkSlMmMoMpQ DA.run:iQkNpK DA.send:dQiMmR DA.trade:cMgR DA.update:bNdMfLhMiTmQoLpS NA.create:iPpP NA.delete:fQpN NA.export:kSpQ NA.harm:cPpP NA.keep:jNkP NA.none:aNcQdLeMfLhNiQjTkSmQpM NA.read:pM NA.trade:cNkP NA.update:fQiRkQmKoNpP d:aNbKdNiSkVlHmMnMoEpG dh:aNdMfQgRkRlMmMoLpN dha.create:aMcQdRgQiMoNpP dha.delete:fQpP dha.export:pP dha.keep:iNkP dha.none:pM dha.operate:hQ dha.pay:bMkSpP dha.read:aRgTiMoMpN dha.run:iPpN dha.update:dMiRjRpR l:hRiJjPmQ n:aKbNcRdLeJfMgLhMiSjTk[lMoLpP nh:bMcPeMfRiMkSpL nha.create:mP nha.delete:fQpN nha.export:kSpP nha.harm:cQpP nha.none:pM nha.read:pN nha.update:fR s:gPiLkQmNoQpL sp:kQpI
data_, b:fQgQiQjMkN
data_access b:pQ
data_against b:dNgLiX
data_agent nb:pN
data_backup b:pP
data_breach b:dP nb:dMgMjLkX
data_broker nb:kQ
data_catalog b:iR db:iQ nb:iR
data_confidentiality b:gQ
data_corruption nb:jQ
data_data b:cSeMfMgQjTkHmP db:gQkMmQ
data_during b:gQkQmMpS
data_entry b:fMiLmW
data_export nb:pP
data_fabrication nb:pQ
data_falsification nb:jP
data_for b:aMgQiNjSoNpL
data_from b:pN
data_in b:pN
data_integrity b:jQ
data_lake b:iRmM nb:iRmM
data_manager nb:mQ
data_matter b:mR db:mR
data_model b:pR
data_of b:pQ
data_protection b:dRiQpP
data_science b:pQ
data_set b:pN
data_so b:dNgQiLjQkPpP db:iLjQkPpP
data_source b:iRkLmQ db:iP nb:iQmN
data_surveillance nb:gP
data_tampering nb:fQ
data_theft nb:fMjMkUpP
data_to b:eQjMkRmLp[
data_tool nb:pP
data_using b:pN
data_visualization b:pN
data_warehouse nb:kP
databas DA.update:iQ d:jQpP dh:iR dha.update:iQ l:jP
database DA.create:hRiQmLpP DA.none:iRpJ DA.operate:fMiR DA.read:iMpT DA.run:pN DA.update:hQiIjUpQ NA.delete:mMpQ NA.export:kP NA.none:pL NA.select:mPpP NA.update:jR d:fMgRhUiLjRmKpS dh:iLoQpQ dha.none:pN dha.read:pR dha.update:iMjP l:mL n:gRhQiJkRpP nh:iLmQpM nha.none:pM nha.read:pN nha.update:iMjQmQ s:gQoQpP sp:pR
database_, b:pR
database_and b:pQ
database_backup nb:iNkQ
database_based b:pP
database_branch b:iQoN nb:iSoL
database_entry b:iNoR db:iNoR
database_from b:iNjQ
database_grant nb:gTjM
database_id sp:pN
database_in b:pR
database_instance b:pP
database_of b:pM
database_or b:pN
database_password b:gQ db:gQ nb:gQ
database_project b:iRoM db:iRoM nb:iRoM
database_role nb:gQ
database_user db:gP
database_with b:pQ
dataintegritytool d:pP
dataintegritytool_to b:pP
dataset DA.create:bMiRmRoM DA.read:pN DA.run:pN DA.update:iP DH:cMfMiLkQlMnLoLpM DHA.create:aLdRgPhQmKpS DHA.delete:aQcMdPjTmLpQ DHA.export:pP DHA.keep:bQiLkQmRpP DHA.none:bPpM DHA.operate:hQ DHA.pay:bMkTpP DHA.read:dMePgTiMjMkQmMoMpG DHA.run:iSkMpK DHA.send:kP DHA.update:aPeQgMhMkLlQmToMpS DHM:aMbHcSdQmSoM DK:bNcIdKeLfHgNhKiLlImQnKoN NA.create:bNmSoM NH:cJeLfMgLhQiMmRoSpS NHA.create:kNmSpP NHA.delete:bRcMjRpN NHA.export:kRpP NHA.harm:cPpP NHA.keep:mRpR NHA.none:jRmN NHA.read:kPmMpM NHA.run:iMmRpP NHA.update:cLeNgNiQjNlQoQ NHM:bJcQeKfHhLiPjRkXlMmQnM NK:bKcLeJfFgKhMiMjQkXlKmWnM NKA.create:bMmRoR NKA.delete:bPgPjQmM NKA.export:kS NKA.harm:cP NKA.keep:aQeRgMjMmQoM NKA.none:aNcPdMeLfLjVkRlNmQ NKA.publish:oQ NKA.read:oN NKA.run:iPkMmQ NKA.select:mQ NKA.send:kR NKA.trade:cNkP NKA.update:cLdQeMhNiPjMlQoS SK:aMbQiMjPlMoSpP d:bLiSmSoLpN dh:mQ n:bLiQkPmUoL nh:iMmS nha.create:iNmQ nha.update:mQ s:mPoN
dataset_by b:pN
dataset_card b:mMoS db:mMoS nb:mLoT
dataset_hub nb:kQ
dataset_in b:iP
dataset_item b:mQ db:mQ nb:mQ
dataset_warehouse nb:iQmN
datasource d:iRkM
datastore n:aQiRmL
datatype s:pL sp:pL
date DA.create:pM DA.none:jQpN DA.pay:pP DA.read:pN DA.update:dPpN d:jQkQpK dh:pN n:dRpM nh:pN s:lQpH sp:lQpK
date_and b:pN
date_or b:pP
datetime s:pP
day d:pK n:pL s:pK sp:pK
db NA.read:pQ nha.read:pQ
dbt d:iQ n:iQ
dbt_run b:iQ db:iQ
dca n:cP
de DA.none:aQdMeRpP d:aPbNcPdMeUgSiNlNmMnNpP
deactivate DA.grant:iPnM NA.grant:gPiQnM d:iPnM dv:iPnM n:gPiQnM nv:gPiQnM
deactivate_a b:iQnM
deal DA.update:oQ NA.delete:jQ NA.update:oQ d:iNoR n:iNmNoSpN nh:oQ nha.delete:jP
deal_note nb:mNoQ
deal_stage b:oP db:oP nb:oP
death d:aUgMjM n:aUgMjM
death_certificate b:aUgMjM
debit DA.update:bQ NA.create:bQ NA.delete:bQjM NA.update:bQ d:bSgNmM dh:bQgN n:bVgMjMmM nh:bSgM nha.create:bP
debit_note b:bQmM nb:bSjNmM
debt s:pQ sp:pQ
debug DA.run:hQ NA.read:pQ d:hQ n:pR
debugger NA.run:hTmM n:hTmM
debugger_session nb:hTmM
debugging d:pP
decide DA.none:dNeTpQ DA.pay:bMeR DA.read:eQpV NA.none:eS NA.pay:bNeQ NA.update:iNnQ d:bMdMeZiMlMpX dh:aNdNeU dha.none:aNdNeU n:bMeUiMnPpP
decide_a b:aNbMdNeX
decide_on b:pQ
decide_whether b:pR db:pP
decide_who b:pQ
decision DA.create:eQ DA.delete:eQ DA.read:pN DA.update:bNeQmNoS NA.create:eQ NA.delete:jQ NA.none:eRpW NA.update:bNeQiMmMnPoS d:bLdIeTjRmRoR dh:bMdNeRoR dha.create:eQ dha.delete:eQ dha.update:oR n:bLdLeXfMiMoRpW nh:bLdMeZfNoPpR nha.create:eQ nha.delete:jQ nha.none:eS nha.update:bNeQoQ
decision_from b:eP
decision_human nb:nQ
decision_log b:oQ db:oQ nb:oQ
decision_making b:dMmPpQ
decision_tool nb:pP
deck DA.none:pM NA.update:mQ d:pM n:mQ nh:mQ nha.update:mQ
deck_of b:pN
declaration d:dR n:dR nh:dR
decode DA.read:pN NA.read:pN d:pL dv:pN n:pN nv:pN
decode_a b:pN
decoder n:pM
decrypt d:pK n:pK
decrypted DA.read:pR d:pR
decrypted_value b:pR db:pR
deed NA.delete:dQ d:dTpP dh:dR n:dU nh:dU nha.delete:dQ
deep DA.update:iMnS NA.none:pN NA.update:iMnS d:nSpL n:iMnSpN
deep_research b:iKnUpN nb:pN
deepfake d:lSoM n:lSoM
deepfake_video b:lRoM db:lRoM nb:lRoM
defacement NA.none:oQ n:oQ nh:oQ nha.none:oQ
default DA.create:iNmP DA.read:pN DA.update:iMmR NA.create:iMmR NA.delete:bQ NA.update:gNmToN d:bQiMmTpM l:iQmL n:bRgMjNmVoM s:pN
default_account b:gMjP db:gMjP
default_card b:bUjMoN db:bUjMoN nb:bUjMoN
default_language b:iMmR db:iMmR nb:iMmT
default_web b:pN
defi n:pP
defibrillator DA.run:aQ NA.run:aQ d:aVfNiNmM dh:aVfNiNmM dha.run:aQ n:a[fMiNjMmM nh:a[fMiNjMmM nha.run:aQ
define d:iQ
definition NA.update:iQ d:iS dh:iSkN n:iSkN nh:iSkN nha.update:iQ
degree DA.update:eP NA.none:eQ d:ePmQ n:eQ
degree_requirement b:eP
delay DA.read:pP d:pP
delegate DA.delegate:nP DV:nP NA.delegate:nQ NV:nR VV.delegate:nP d:nPpK dv:nP n:nQpK nv:nQ
delete DA.create:jS DA.delete:aQbRdReSfRgQhNiHkMlLmIoLpR DA.read:pP DA.run:jQpP DA.update:pP DV:bKcLdMfLgNhFiMjdkGlKmDnJoEpR DW:jRpQ LA:gRhMiQjRoMpQ NA.delete:aSbRcQdPfSgThMiGkMlKmInMoLpR NP:jPpP NV:bKdMhKiHj_kFlGmDnIoFpR VV.create:jQ VV.delete:hKiNjRkJlKmMnLoIpP VV.none:jTmNpP VV.read:jRmMpQ VV.run:jR VV.update:pM d:aPdQeRfQhMiFj]kMlKmEnMoGpU dv:aQbPdQeSfQgPhNiGjTkLlLmLnNoKpS n:aSbRcQdPfSgThMiGkMlKmInMoLpR nv:aSbRcQdPfSgThMiGkMlKmInMoLpR
delete_a b:bVdQeSfShNiIjMlLoMpP
delete_an b:aRbNdQfRjJoNpP
delete_label b:jP
delete_request b:jQ db:kP
delete_set b:gNjP
delete_the b:jR
deleted DA.read:pM d:pM l:mM
deleting l:jR
deletion DA.read:pN d:pN
delivered DA.read:pR d:bQpR
delivered_order b:pR
delivery DA.delete:bP NA.delete:bP d:bR dh:bQ n:bTcM nh:bQ
delivery_order b:bQ nb:bRcM
demand DA.update:dP NA.create:dQ NA.update:dP d:cPdQjN n:dTjM
demand_letter b:dTjM db:dSjM nb:dTjM
deny DA.grant:eTgN NA.grant:eVgN d:eT dv:eT n:eVgN nv:eVgN
department s:pN sp:pN
departure d:pP
deploy DA.pay:bMkSpP DA.read:dNmQpM DA.run:cQfMiQpQ DA.update:aQgRhMiRjMkLmMpS NA.create:iQ NA.delete:gQ NA.run:cQfMiRpR NA.update:gQ d:bKdMfLgPiQjLmQoRpM dh:iQpP dha.run:iQpP dv:cRfMhSiNpM n:dNfMgQiSmMpR nv:cQfMiRpR
deploy_a b:cQhPpP
deploy_an b:iPpM
deploy_key b:gQ db:gQ nb:gQ
deploy_the b:bLcMeQhMiPjMmSpL
deploy_token nb:cMgR
deployment DA.create:pP DA.read:iNjQpN DA.update:iQ NA.none:hQiM d:hMjQ dh:pP dha.create:pP n:hQiM nh:hRiL nha.none:hQ s:pP
deployment_and b:pP
deployment_data b:iNjQ
deposit d:cQgM dh:cQ n:cQgM nh:bP
deposit_for b:cR
deposit_yield nb:cR
deposition d:dQ n:dR
deposition_notice b:dQ db:dQ nb:dR
depth s:mQpM sp:pN
des d:pN
describe DA.read:pL NA.read:pL d:pL dv:pL n:pL nv:pL
describe_a b:pN
describe_an b:pN
described d:pN
description DA.create:pQ NA.create:oQ NA.update:iMmQ R:bLcQdJeMgNhIjLkLoLpV d:mQoQpN dh:mQpL dha.create:oQ dha.read:pN l:iQmMoP n:iMmRoP nh:iMmRoP nha.create:oQ nha.update:iMmQ s:bLhPkQoQpR sp:bLhQiQkQmNpQ
description_and b:pP
description_of b:pP
design DA.create:dQ DA.delete:dQ DA.update:fNiS NA.create:iMmSoN NA.delete:dQ NA.update:iLmQ OP:hQlMmQ OPA.write:hQlMmQ P:hQlMmS PA.write:hQlMmS d:dRfLgNiRkTmMpN dh:kS dha.update:kP n:bNdRfLiJkRmVpP nh:fMmR nha.update:iNmR
design_as b:kS
design_file b:mLoR
design_png nb:kQ
design_right b:dU db:dU nb:dU
designated d:pP
designed DA.create:pP DA.read:kQpQ d:hQpS
designed_for b:pQ
designed_to b:pQ
desired d:pP
desist d:dQ n:dUjM
desist_letter b:dQ
desk d:oQ dh:lR n:lR
desk_in b:lR
desk_office nb:lR
desktop NA.none:pN d:lQpN n:lRpN nh:lP
desktop_notification b:lQ db:lQ nb:lR
destination DA.read:pP DA.run:mR NA.create:kQ d:iMkPmSpR dh:fQ n:iMkQmPpP nh:kQmN nha.create:kQ s:mQpQ sp:mQpQ
destino s:pN sp:pN
destroy DA.delete:bNdPiMjU NA.delete:bNjU d:bNdPiMjU dv:bNdPiMjU n:bNjU nv:bNjU
destroy_a b:iNjT
destructive d:jQ
destructive_operation b:jQ db:jQ
detach DA.update:iR NA.update:gR d:iR dv:iR n:gR nv:gR
detach_an b:iP
detail DA.create:aPcQfRgMhMiMkM DA.read:pL DA.update:iQ NA.read:pN d:cQdKfQgQhMiPkQmLnLpN dh:iQpM dha.read:pM dha.update:iQ n:pN
detail_, b:pP
detail_of b:iQpN
detailed DA.read:kPpN d:kQpK
detailed_information b:pN db:pN
details nv:pN
detect DA.read:pL NA.read:pP d:pL dv:pL n:pP nv:pP
detect_irregularity b:pM
detection DA.create:mMoR DA.none:pP DA.read:bPgNpN DA.run:pN DA.update:iTmLoR NA.create:mMoR NA.none:eRpS NA.read:pN NA.update:fMiSmMoQ d:aMdMgSiQkRmGoX dh:iQ dha.update:iP n:eQiRmHoVpR nh:iP nha.read:pN nha.update:iP s:iP
detection_note b:mMoS db:mNoQ nb:mMoS
detection_tag b:iKoT db:iMoQ nb:iKoT
detection_tool nb:pQ
determine DA.read:pS DA.run:pL NA.read:pR d:pP dv:pP n:pR nv:pR
determine_if b:pN
determine_the b:pN
determine_which b:pR
dev DA.update:iQ d:iQmM n:iQ
dev_server b:hQiN db:hQiN nb:hQiN
development d:iQpP
development_branch b:iQpP
device DA.create:gQiPmLpP DA.delete:fMjQ DA.none:pL DA.read:pN DA.run:fP DA.send:lP DA.update:aSgQlNmL NA.create:gQiQmM NA.delete:fP NA.none:mPpN NA.read:pP NA.send:lP NA.update:gPiRmL d:aRfUgQkMlLmLoN dh:gRjNpN dha.delete:gRjN dha.read:pN n:fMgTiTmNpP nh:fLgWhQiNjLpQ nha.create:fNgRmN nha.delete:fQgQjK nha.none:mP nha.read:pP nha.run:hQ nha.send:lP nha.update:gQmN s:aQpQ sp:aPpP
device_by b:lP
device_compliance b:gLiQjQ
device_configuration b:fN db:fN nb:fMiP
device_from b:gQ
device_group b:fLgMiS nb:fLgMiS
device_orientation b:fQ db:fQ nb:fP
device_policy b:gLiPjQ db:gLiPjQ nb:gN
device_power b:fQ nb:fQ
device_profile b:fMiS db:fMiS nb:fLiVmM
device_standby nb:fRjN
device_trust b:fNgSiN db:fNgSiN nb:fNgSiN
df s:pN
diagnos DA.read:pP d:pQ
diagnos_for b:pQ
diagnose NA.read:pS n:pS
diagnosis DA.create:pL DA.read:pU NA.none:pP d:pP n:aQpP nh:aSpQ nha.none:pQ
diagnostic DA.run:pN d:aQpL
diagnostic_review b:pM
diagram DA.create:pN DA.update:oQ NA.create:pN NA.update:oQ d:oQpN dha.update:oQ n:oQpN nh:oQpN nha.create:pN nha.update:oQ
dialog NA.none:lQ d:lTpN n:lToN nh:lS
dice d:pK
dicom d:mQpP
dictionary DA.delete:jQ DA.update:mMoQ NA.delete:jQ NA.update:iQmLoQ d:hQiRmMoPpP dh:iQ n:iSmLoP nh:iSoN nha.update:iQ
dictionary_entry b:mMoR db:mMoR nb:mMoR
did d:lQpP
die DA.none:aQdRpP d:aQdRpP
diff d:pP
difference DA.read:pN d:pN dh:pN dha.read:pN n:pN nh:pN
different DA.read:pR DA.select:mQ d:mRpP
digital DA.none:dUeM d:dXeMnNpP
dinner d:iMlQ n:iMlQ
dinner_table b:iMlQ db:iMlQ nb:iMlQ
diploma d:eP dh:eP n:eP nh:eP
dir NA.delete:gQjM n:gQjM s:pP
direct NA.keep:lRmN d:kR n:lQ
direct_debit nb:bP
direction DA.none:pN NA.none:pN d:pN dh:pM n:pN s:pP
directly DA.run:iNjQ d:jP dh:jQ dha.run:iNjQ
directory DA.create:iNmRpP DA.delete:gSjM DA.read:pM DA.update:mR NA.none:pN NA.update:mP d:gThMiNjMmVoNpP dh:mS dha.create:mQ dha.update:mQ n:gRmQoMpN nh:mQ s:mQpP
directory_group b:gTmL db:gTmL nb:gTmL
directory_user nb:gP
disability DA.update:eQ NA.update:eQ d:dMeS n:dMeS
disability_claim b:dMeS db:eR nb:dMeS
disable DA.update:gSiRmM NA.update:gUiRmMoM d:gSiRmM dv:gSiRmMoN n:gUiRmMoM nv:gUiRmMoM
disable_a b:gQ
disasm NA.update:mP n:mP
disassembly DA.create:mQoN DA.update:mQ NA.create:mRoN NA.update:mQoN d:iMmSoM n:mToL nh:mToL nha.create:mRoN nha.update:mQoN
disclosure NA.none:dMkQpP n:dKkSpP nh:dMkQpP nha.none:dMkQpP
disconnect DA.select:iQ NA.select:mQpP d:iQ dv:iQ n:mQpP nv:mQpP
disconnect_from b:iQ
discount DA.read:bPpP DA.update:bP NA.delete:bQ NA.none:bRpP NA.update:bQ d:bTpP dh:pP n:bWjNpP nh:bQ
discount_data b:bQ db:bQ
discover DA.read:pN NA.read:pN d:pN dv:pN l:iP n:pN nv:pN
discovery d:lPpN n:lP
discovery_call b:lP nb:lP
discrepancy d:pP
discussion DA.update:oR NA.update:oR d:jR n:jSmL
discussion_answer b:oQ nb:oQ
discussion_comment b:jQ nb:jQ
disease DA.read:pP d:pP
disk DA.read:pR DA.update:iQmN NA.update:iSmL d:iQpR dh:iVmJ dha.update:iSmL n:iSmL nh:iVmJ nha.update:iSmL
dismiss DA.none:oQpP DA.update:lQ NA.none:oQpP d:iMlQoQpP dh:oPpP dha.none:oPpP n:iMoRpP
dismiss_an b:pP
dismissal DA.create:iNoQ DA.update:iMoR NA.create:iNoQ NA.update:iMoR d:iLoR dh:iMoQ n:iLoR nh:iKoS nha.create:iNoQ nha.update:iMoR
dispatch DA.run:iNnR NA.run:nR d:iNnR dv:iNnR n:nR nv:nR
dispatch_the b:nQ
dispenser d:cLfT dh:cMfR n:cLfT nh:cLfT
display DA.read:pM d:pN dv:pM n:pM s:iSoKpR
display_the b:pN
dispute DA.read:pP DA.update:dQpP NA.none:dQ NA.update:pP d:pP dh:dQpP dha.read:pP dha.update:dQ n:dQpP nh:pP nha.update:pP
dispute_, b:pP
dispute_evidence b:bRdL db:bQdM nb:bRdL
disruption NA.none:jQ d:bKcNdMiWjTpR n:jQ nh:jQ nha.none:jQ
disseminate d:aMoQpQ
dist s:pM
distance s:pN
distribution DA.delete:gQ DA.update:gR NA.delete:gQ NA.update:gR d:gS dh:jP dha.delete:jP n:gS nha.delete:jP
distribution_group b:gTiMjM db:gRjM nb:gTiMjM
disturb d:fQ n:fQ
disturb_of b:fQ
disturb_phone nb:fQ
diversion nh:bQ
dividend DA.delete:cQ DA.update:cQ NA.delete:cQ NA.update:cQ d:cU n:cU
dividend_reinvestment b:cU db:cS nb:cU
divorce DA.update:dP NA.update:dP d:dS n:dS
divorce_petition b:dS db:dS nb:dS
dlp DA.create:iP DA.run:iP DA.update:iQ NA.create:iP NA.delete:fNjQ NA.run:iP NA.update:iR d:fLiT n:fJiUjR
dlp_dictionary b:iR db:iQ nb:iSoN
dlp_engine b:fKiT db:fLiR nb:fIiTjR
dmca NA.update:dQ d:dQ n:dS
dmca_notice b:dQ db:dP nb:dQ
dns DA.create:jQ DA.read:pQ DA.update:iUmM NA.create:iQ NA.keep:iRjQmM NA.read:pM NA.update:iRpN d:aNiXmKoMpQ n:aMeNiXjPmLoMpL
dns_entry b:iQ db:iQ nb:iQ
dns_record b:iVmLpQ db:iR nb:iRoN
do DA.none:pN DA.read:pP DA.update:iNmRoN NA.create:mQ NA.none:hQpP NA.update:bMhRmQoM d:iMmSoM l:hQiL n:aNbMdNhVlMmQoM
do_file b:hR db:hR nb:hR
do_item b:mQ nb:bMmSoM
do_list nb:mP
doc DA.create:pN DA.update:oP NA.create:oQ NA.read:pN NA.update:oQ d:mMoRpN n:iMmMoSpN nh:mKoS nha.create:mMoR
doc_comment nb:mMoQ
dock DA.none:fU NA.none:fU d:fV dh:fR dha.none:fR n:fV
dock_a b:fS
docker DA.export:iMkQ DA.read:pP DA.update:iP NA.update:iP d:kQmNpP
docker_image b:kRmMpP db:kR nb:iQ
docket DA.create:dP NA.create:dP d:dQ n:dQ
docket_entry b:dQ db:dQ nb:dQ
docs nv:pN
doctor DA.run:aNlP NA.none:aMlQ NA.run:aNlP d:aMlQ n:aLlS nh:aMlQ
document DA.create:iLoQpN DA.delete:dQ DA.none:mPpQ DA.read:dMmRpQ DA.update:bReMiMlQpP DH:aMbLdQgNiQkRlJmTnQoLpQ DHA.create:hQmPpP DHA.delete:dRiRjRmM DHA.export:kR DHA.interact:gMlS DHA.keep:mRpP DHA.none:nQpP DHA.publish:gR DHA.read:pM DHA.run:hMiSmMpM DHA.update:kPlNmRpQ DHM:bLdMeNgQhMjMlQmSoT DK:bJcLdPeJfKhLiRjSkMlQmUnL NA.none:dQmMpP NA.read:pN NA.update:dQiMmP NH:bKcMdQeMfLgKiMjRkLlNmW NHA.create:hQmQoPpP NHA.delete:dQgNjVmM NHA.keep:mQpL NHA.none:nQpP NHA.publish:gQlN NHA.run:iQ NHA.select:gMlRmQ NHA.update:fNgLlMmUpQ NHM:bMfMgShLiIkTlMmV NK:aMbIcLdReLfJhMkQlMmU NKA.create:hQiMmToP NKA.delete:bMfMjWmM NKA.export:kR NKA.interact:lQ NKA.keep:mQ NKA.none:dPjNnQ NKA.publish:gRlM NKA.read:iQ NKA.run:iQmN NKA.select:gMlRmQ NKA.send:kRlM NKA.update:bNfMgQlLmS SK:dRhMiSkQoMpG d:dReMhMiKjMmToQpR dh:dSkQmNoR dha.create:mMoQpP dha.delete:dQ dha.read:pN dha.update:iM l:kP n:dUiLkRpN nh:dS nha.none:pP nha.read:pN nha.update:dQ s:dQpN sp:pP
document_, b:pN
document_and b:pN
document_by b:mLoP
document_collection nb:iLmS
document_from b:dP
document_in b:mMoS
document_index nb:mP
document_to b:iMmQ
document_with b:dPkQ
documentation DA.read:pN d:pP dh:pP
doe d:pP l:jQ
doesn't d:pP l:iQ
dog DA.update:bQ NA.update:bQ d:bT n:bT
dog_walker b:bT db:bR nb:bT
domain DA.delete:bPjN DA.read:pQ DA.update:bRmN NA.delete:bPjN NA.read:pQ NA.update:bRmNpN d:bRiRjNmMpN dh:iQpQ dha.read:pQ n:bRiRjNmMpP nh:iQpP nha.read:pQ nha.update:pN s:fRiQpQ sp:fRpN
domain_admin b:gR db:gR nb:gR
domain_by b:pQ
domain_id sp:pP
domain_name b:bUiMjMmN db:bSjM nb:bUiMjMmN
donation DA.create:bP DA.update:bR NA.none:bR d:bTjM n:bUjM nh:bP
donation_campaign nb:bQ
donation_data b:bQjN db:bP
done DA.update:iMoQ d:iNoQ
donor d:eT n:eT
donor_organ b:eT
door DA.select:pQ d:hSpQ dh:hRpQ dha.select:pQ n:fQ nh:fQ
doorbell n:fQ
dos d:aTeN
dosage DA.update:aNkQ NA.run:kP d:kP
dosage_schedule b:kP
dose DA.read:pR NA.read:pR d:aQpR dh:pP dha.read:pP n:aRpR nh:pR nha.read:pR s:pQ sp:pQ
dose_alarm b:aR
dose_of b:pP
dotfile DA.create:mR DA.update:mR NA.create:mR NA.update:mR d:fMiMjPmU dh:jPmQ dha.update:mQ n:fMiMjPmU nh:fMiMjPmU nha.create:mR nha.update:mR
down DA.run:fQ d:fQ l:hP
downgrade DA.delete:bP DA.update:bQ NA.delete:bP NA.update:bR d:bR dh:bQ dha.delete:bP n:bT nh:bQ nha.delete:bP nv:bR
download DA.read:mQpR NA.read:mQpR d:hNmRpP dh:mQ dv:mQpR n:mRpR nh:mQ nv:mQpR
download_a b:mQpQ
download_and b:pQ
downloaded NA.create:mQ n:mQ
downloaded_file nb:mQ
draft DA.create:bQdSlSmMoL DA.delete:dP NA.create:bQdQlToLpP NA.publish:oQ NA.update:oR d:bRdUiNjNlRmMnN dh:dQ dv:dUlRmKpN n:bQdTiMkMlRmLnNoQpP nh:dPlQmNoP nha.update:oP nv:dRlSmLpP
draft_an b:dP
draft_article b:mNoQ db:oQ nb:mMoR
draft_by b:lMmR
draft_pull b:oP
draft_the b:lRmM
drag DA.interact:lQ d:lQ dv:lQ n:lQ
drain NA.update:iQ dh:iQ n:iQ nh:iQ nha.update:iQ
draw DA.none:pM NA.none:pM d:pM n:pM
draw_a b:pM
drawer NA.update:fQ d:fR dh:fR n:fT nh:fT nha.update:fQ
drawing NA.create:mR d:kP dh:kP n:kPmR nh:kPmR nha.create:mR
drift l:iQ
drink DA.update:bQ NA.update:bQ d:bQ n:bQ
drink_order b:bQ db:bP nb:bQ
drip d:lQoN n:lQoN
drip_campaign b:lQoN db:lQoN nb:lQoN
drive DA.operate:fQpP NA.operate:fQ d:fPhMkNlR dh:hMlS dv:fQpP n:fQhNlQ nh:hMlS nv:fQ
drive_a b:fP
driver n:pN s:pN sp:pN
driving NA.update:eP d:eQfQ n:eSfM
driving_test b:eSfM
drone DA.none:gP DA.update:fP d:bMfQpP n:bMfQpP
drone_flight b:bMfP db:fP nb:bMfQ
drop DA.delete:jS NA.delete:iNjS d:iKjVpP dv:jS n:iNjS nv:iNjS
drop_a b:jQ
dropdown DA.none:pP d:lQpP
droplet d:iQ dh:iQ n:iQ nh:iQ
drug NA.update:aP n:aQpN
dry s:iQjN
dry_run sp:iQjN
dryer d:fUjMmN dh:fUjMmN n:fUjMmN nh:fUjMmN
dua d:pJ
dump DA.send:kQ NA.send:kQ d:kR dh:kR dha.send:kQ n:cRkQ nh:kQ
dunning d:bQ n:bQ
dunning_schedule b:bQ db:bQ nb:bQ
duplicate DA.read:pN d:pM dv:pN s:pN
durable DA.create:iSmL NA.create:iSmL d:iTmL n:iTmL
durable_object b:iTmL db:iTmL nb:iTmL
duration d:pN s:pI sp:pL
during DA.harm:fR DA.none:dMgQkPpN DA.update:jQ d:aLdMfTgPhMiNjPkSlMmMoMpQ
during_maintenance b:fQ db:fQ
during_routine b:gQiNkQmMpR
during_system b:jQkP
duty DA.create:fPgNnSoM DA.update:nQ NA.create:fPgNnSoM NA.update:nSoN d:fQnUoMpP dh:fS dha.create:fP n:fSgMiMmNnWoL nh:fSnQoN nha.create:fPnP
duty_person b:gNnR nb:gMnUoM
dynamodb DA.create:pQ DA.read:pN NA.read:pN d:mR n:pN
dynamodb_table b:mQ
e d:eRiRpP s:iQpQ sp:iQpQ
e_g b:pN
each d:pN
early DA.update:pP d:pP
earth d:pM
east l:gQ
ec n:jQ
ec_instance nb:jQ
echo NA.read:pN n:pN nv:pN
economic d:pN
ecr NA.create:pP d:pP l:iQ n:pP
edge DA.create:mP NA.update:iP d:iQmM dh:iKmS nh:mS nha.create:mQ
edge_function db:hSiL
edit DA.create:pP DA.delete:jQ DA.update:gUhRiLjMkMlMmSoL NA.create:mQ NA.delete:jQ NA.update:eRfRgLhMiMjKkKlJnPoQpP d:aNbNdRfNgShQiKkMlMmSoLpP dh:mToL dha.delete:jQ dha.update:mSoL dv:gQhRjMkMlNmMoTpP n:eQfPgLhMiMjMkKlJmPnPoQpP nh:fMmToM nha.create:mQ nha.delete:jQ nha.update:mRoN nv:eRfRgLhMjKkKlJnPoQpP s:pP sp:pP
edit_a b:aNbQdSfQgQhMjNkNlNmL
edit_an b:cQiQoN
edit_the b:hRiMmNoT
edited DA.create:mQ NA.create:mQ d:iMmR n:iMmR
edited_image b:iMmR db:iMmR nb:iMmR
editor DA.create:mQ DA.delete:jR DA.read:pN DA.run:pQ DA.update:iMmU NA.create:mS NA.delete:jR NA.keep:aQmN NA.update:iMmUoM d:fMhQiMmTpN n:aRfMiLmUoM nh:aR nha.keep:aQmN nha.run:hP nha.update:mR
editor_selection b:mQ db:mP nb:fMmR
editor_setting b:iMmR nb:iMmT
education n:pN
educational DA.read:pN d:jQpN
effect DA.read:pQ DA.update:eRgSjNkRpP d:fLpT dh:fLpS dha.read:pP n:fNmQ
effect_on b:fNmQ
effect_track nb:fNmQ
effective d:dMkQ
effectively d:pN
effectiveness d:aMoQ dh:aMoQ
efficacy d:pP
efficiency d:bQeNiQjNpP
efficiency_and b:pP
efficiency_of b:bP
efficiently DA.update:ePfQiLjMoP d:fQgPiLjMoPpK dh:ePfQiLjMoP dha.update:ePfQiLjMoP
ein DA.none:dQfSnNpP d:aMbScNdQeNfSnMpQ dh:dQfSnNpP dha.none:dQfSnNpP
einem d:pN
einen DA.none:aMeRnRpQ d:aMeRnRpQ
either d:pP
el d:dSeRpP
elasticsearch DA.read:pN d:pN
electricity n:bQ
electricity_bill nb:bQ
electronic d:bUjM dh:bXfMjMmN n:bXfMjMmN nh:bXfMjMmN
element DA.none:jSmMpQ DA.read:pN DA.update:lQ NA.read:mQ NA.update:lQ d:jTlSoMpR dh:lQpL dha.read:pL dha.update:lQ n:lQmQoM nh:lQmQoM nha.read:mQ nha.update:lQ
element_and b:pQ
element_from b:jRpP
element_of b:pP
element_on b:pN
elevator n:fP nh:fP
eligibility DA.delete:eQ NA.delete:eQ NA.read:pQ NA.update:dNeR d:eT dh:eR n:dMeTpQ nh:dMeSpQ nha.read:pQ nha.update:dNeR
email DA.create:mT DA.read:jQ DA.send:lSoNpP DA.update:mP NA.create:lMmR NA.delete:jR NA.read:lP NA.send:lSoN d:jQkMlRmToKpP dh:jQkMmSpP dha.create:lMmR dha.read:jQ dha.send:lQ dha.update:mP l:oQ n:jQlToL nh:jQlQ nha.create:lMmR nha.delete:jQ nha.read:pN nha.send:lQ s:dQgQlMpP sp:dQ
email_address b:pN
email_as b:lMmR
email_by b:lQmN
email_from b:pP
email_label b:mR db:mQ nb:lMmS
email_read nb:lMmR
embedding NA.create:iP d:iQ n:iP nh:mP
emergency DA.create:aP DA.run:aQ DA.update:aQ NA.create:aQ NA.delete:aRjN NA.none:aNgQ NA.update:aR d:aThM n:aVbMjN
emergency_code b:aThN db:aThN nb:aZbMgMhNjN
emergency_triage b:gQ
emoji DA.create:lQ DA.update:oS NA.update:oS d:lS dh:fNiNlRoR dha.create:lQ dha.update:oS n:fMiMjPmNoV nh:fMiMjPmNoV nha.update:oS
employ DA.create:ePgMiMjMpP DA.read:pM d:gNjMoPpP
employ_the b:gNjMoP
employee DA.create:bQgQiM DA.read:gMlQpP DA.run:lQ DA.update:eQ NA.create:eMgR NA.update:eQ d:bQgQiNlSoMpQ dh:pP dha.delete:eLgS n:gPlQoL nh:gPlQoN nha.create:eLgS s:eQ
employee_account b:gP nb:gP
employee_appraisal b:eRgM
employee_badge b:eMgQ
employee_id sp:eQ
employee_rating b:eQ db:eQ nb:eQ
employment n:dP
employment_contract nb:dP
empty DA.delete:jVpN NA.delete:jS NA.read:jR d:jWmMpM dv:iLjW l:gR n:bMjXlNmM nh:jS nv:jT
empty_a b:jR
empty_an b:iNjR
empty_table b:iR db:iQ nb:iR
emulator DA.run:fNhQ NA.run:fNhQ d:fMhQ n:fMhR
enable DA.update:fNgRiUmMpP NA.update:eNgUiRmMpP d:gRhMiSpP dv:fNgRiT l:hP n:eNgUiRmMpP nv:eNgUiRmMpP s:iP
enable_a b:fNgQiQ
enable_the b:iQ
enabled DA.read:pN d:pN s:pP
enabled_in b:pN
enabling d:pP
encoded d:pN dh:pN
encoding d:pM n:pN s:pM sp:pM
encounter DA.update:aRmM NA.update:aRmM d:aTjMmMpP n:aTjMmM
encounter_note b:aWjLmK db:aUjLmM nb:aWjLmK
encrypt DA.harm:hRpM NA.harm:pL d:hRpM dv:hRpM n:pL nv:pL
encrypted d:pK
encryption DA.read:kP DA.update:gQmN NA.none:bMhUmMpP d:gPkQmNpK n:bMgRhVjLmM
encryption_key b:gPkQmN nb:gSjM
encyclopedia DA.update:mNoR NA.update:mNoR d:mMoR n:mMoR
encyclopedia_entry b:mMoR db:mMoR nb:mMoR
end DA.delete:pM NA.delete:jM d:pL dv:pM n:jM nv:jM s:mRpN sp:pN
end_line sp:pQ
endpoint DA.run:kQ DA.send:kQpM d:kVpL dh:kRpN dha.send:pN n:kQpP nh:kQpP s:kPpP sp:kPpP
endpoint_with b:pQ
energy d:pN
engage DA.none:fT NA.none:aMdMeNfZ d:fT dh:fR dha.none:fR n:aMdMeMf[
engage_a b:fP
engage_the b:fQ
engine DA.create:iQ DA.read:pP DA.update:iR NA.create:fNiQ NA.delete:fNjR NA.none:fQ NA.read:pP NA.update:fNiQ d:gMiSpP dh:fNgMiS dha.update:fNgMiS n:gMiRpP nh:fLiRjQ nha.create:fNiQ nha.delete:fNjR nha.update:fNiQ
engine_component b:fSiMpQ
engineer DA.none:nQpP DA.update:nQoN NA.update:nQoN d:lMnSoN n:nRoN nh:nRoN nha.update:nQoN
engineering d:kP n:kP
engineering_drawing b:kP db:kP nb:kP
enhance DA.read:pP DA.update:kQpM d:bMeMhQjPkQpN
enhance_the b:pM
enhancing d:pP
enqueue DA.run:kQ NA.run:kQ d:kQ dv:kQ n:kQ nv:kQ
enqueue_a b:kQ
enrollment DA.update:pN NA.none:eP NA.update:aQeN d:gQpN dh:eMgQ n:gQpN nh:aQeLgQ nha.update:aQeN
ens d:pN n:pN s:pN
ens_name sp:pN
ensure DA.delete:pL DA.harm:cP DA.none:dKjPkSlNpV DA.read:gQlQpP DA.run:jNoRpN DA.update:jRpN d:eMjTkQmLnNpP dh:gSiMpS dha.harm:cQ dha.none:dMgQkPpQ dha.read:aMjQ
ensure_a b:dQ
ensure_accuracy b:gRpU
ensure_secure b:pQ
ensure_that b:dMpL
ensure_the b:bRdMeLhMjQlQmMoR
ensuring DA.create:pN DA.export:pP DA.read:iQpP DA.run:iQpP DA.update:bRdRiKjNmMpP d:dQgQpQ l:mQ
ensuring_accuracy b:aQ
ensuring_accurate b:jNpP
ensuring_all b:pQ
ensuring_compliance b:pQ
ensuring_data b:gPiNjPpN
ensuring_fairness b:dQ
ensuring_operational b:pP
ensuring_safe b:pP
ensuring_secure b:gPiNpN
ensuring_smooth b:hNjM
ensuring_that b:pL
ensuring_the b:iRpN
ensuring_they b:fQiM
enter DA.none:pP DA.read:gMlQ NA.read:gMlQ d:pQ n:pQ
enter_key b:gMlQ db:gMlQ nb:gMlQ
entity DA.read:pN DA.update:oQpN NA.create:oQ NA.delete:fQ NA.none:pP NA.read:pN NA.select:fRmL NA.update:fQoQpN d:fUiMoR dh:fRoQ dha.delete:fQ dha.update:fPmMoRpN n:fXiMjMmMoRpN nh:fT nha.select:fRmL nha.update:fPoQpN s:oQ sp:pP
entity_by b:fSjMmM
entity_id sp:fQ
entity_in b:mQ
entity_of b:pP
entre DA.read:pN d:pN
entry DA.create:aQdQeQjNoMpR DA.delete:gQjNpP DA.read:pN DA.update:aQfQgQhMiK NA.create:aQmN NA.none:oP NA.read:aQmMpN NA.update:iMmQ d:aUeRfQgPhKiLjKkLlMpQ dh:aRgRhMkMoLpP dha.create:pP dha.delete:gQjMpP dha.read:pN dha.update:gPjQmQoL n:aUfNgQhMiMjMkLmMoQpN nh:aQbRgRiPkMoM nha.create:oN nha.none:oP nha.read:aQmM nha.update:mRoK s:pQ sp:pQ
entry_by b:bQjKoQ
entry_chart nb:aUjMmM
entry_efficiently b:fQgPiLoQ db:fQgPiLoQ
entry_from b:aQjN
entry_id sp:oP
entry_in b:aRiMmMoRpN
entry_myself nb:bMmR
entry_with b:aQiQoL
entry_workspace nb:iLmMoW
env n:pN nh:pN s:pM
envelope NA.none:pP d:dR n:dR nh:dQ
envelope_that b:pP
environment DA.operate:gQ DA.read:pQ DA.update:iP d:gQpR dh:mQ l:hQjQ n:iS nh:iSoM s:hQkQmNpS sp:hQiLpS
environment_alia b:iMoR db:iMoR nb:iMoR
environment_notebook nb:iNmQ
environment_of b:mP
environment_variable b:gQpR db:gQpP nb:iQmM
epic DA.create:oP DA.update:oP NA.create:oP NA.update:oP d:oR n:oSpN nh:oQ
epic_link b:oP nb:oQ
epidural DA.run:aQ NA.run:aQ d:aYfNiMjN dh:aUjN dha.run:aQ n:aYfNiMjN nh:aYfNiMjN nha.run:aQ
equity d:eSpQ
eras DA.delete:jR d:jS dh:jR dha.delete:jR
eras_a b:jS
erase DA.delete:jTkM NA.delete:bNiNjW d:jTkM dv:jTkM n:bNiNjW nv:bNiNjW
erasure d:dP n:jQkN
erasure_answer b:dP db:dP nb:dQ
erc DA.read:pN NA.read:pN d:bQpN n:pN
error DA.read:pN DA.update:gNiQmNoR NA.create:oS NA.none:oQpP NA.update:iQpP d:iRmLoRpM l:iQ n:gLiRmMoUpP nh:oPpP s:pP
error_and b:iP
error_assignment b:gMjQoQ db:gMjQoQ nb:eMgKjQoW
error_group b:mNoRpP db:oQ
error_in b:pN
error_page b:iQ db:iQ
escalate DA.grant:nQ NA.grant:nQ d:nQ dv:nQ n:nQ nv:nQ
escalation NA.none:gUpQ d:gKiSjP n:aNgTiQnMpR nh:aNgVpR nha.none:gUpQ
escalation_policy b:gKiSjP db:gLiRjP nb:gKiSjP
escrow DA.update:bP NA.delete:bQjN NA.update:bP d:bRoN n:bTjNoN
escrow_release b:bRoN db:bRoN nb:bSjNoN
espionage NA.none:bNeMfMgKjNk[ n:aMbMeLfMgKjMkb nh:aMbMeLfMgKjMkb nha.none:bNeMfMgKjNk[
essay DA.create:eQ DA.delete:eRjM NA.create:eQ NA.delete:eRjM NA.update:eS d:eVjM dh:eVjM n:eZfMjMmN nh:eZfMjMmN nha.update:eS
essential d:pM
establish DA.create:pN d:pN dv:pN
establish_a b:pN
estate DA.create:kQ DA.read:gQ
estimate DA.create:bQ DA.read:pM NA.create:bQ NA.read:pM d:bSpM dh:bQ dha.create:bQ dv:pM n:bUjNpM nh:bSjN nha.create:bQ nv:pM
estimate_the b:pN
etc DA.read:pN
etf NA.update:cP d:cQ n:cR nh:cR nha.update:cP
eth DA.update:cR NA.update:cR d:cRgM dh:cRgM dha.update:cR n:cRgM
eth_for b:bMcSgM
eth_token nb:bMcSgM
ether d:bQ
ethical DA.read:pP d:pP
ethical_and b:pP
etl NA.create:iR n:iUmM
etl_job nb:iP
ev d:fQ n:fS
ev_charging b:fQ db:fQ nb:fS
eval n:pQ
evaluate DA.read:bRhUjMlMpU NA.read:fNhYlMmMpT d:bRhUjMlMpU dv:bRhUjNlMpT n:fNhYlMmMpT nv:fNhYlMmMpT
evaluate_a b:eQ
evaluate_an b:eMhR
evaluate_and b:pP
evaluate_the b:bS
evaluation DA.read:pN DA.update:eP NA.none:pR NA.read:pW d:eP n:eRp[ nv:pT
evaluation_dataset nb:mQ
event DA.create:pN DA.delete:jQ DA.none:oQpL DA.read:pN DA.send:mP DA.update:bNjRoRpP NA.create:pN NA.delete:jQ NA.none:oRpK NA.publish:oQ NA.read:pN NA.update:iSmM d:bKiSjRkQlLoRpK dh:bLkQoR dha.send:mP dha.update:oQ n:bKiRjQlLoSpK nh:bLkNlNoU nha.none:oQpP nha.update:oQ s:iMoQpP sp:pP
event_bus b:bLiS db:bLiS nb:bLiS
event_by b:iQ
event_id sp:oQ
event_listing b:jQ
event_subscription b:bHiTjQ db:bJiRjQ nb:bHiTjQ
event_ticket b:bXjMoH db:bUjMoL nb:bUoK
event_to b:pP
event_type b:iJoU db:iJoU nb:iJoU
every d:cQ
eviction DA.update:dQ NA.update:dQ d:dQ n:dQ
eviction_notice b:dQ nb:dQ
evidence DA.read:pN NA.keep:dS NA.read:pN d:bPdT dh:pN dha.read:pN n:bPdS nh:bRdL
evidence_record b:dR
exam DA.create:oQ DA.delete:jQ DA.none:pP DA.read:gQpN DA.update:eMpP NA.delete:jQ NA.none:eMkQmQpP NA.read:oQ NA.update:oP d:eLjRkQmQ dh:eLjRoQ dha.delete:eMjQ n:eMjRkQmQoQ nh:eLjRoQ nha.delete:jP nha.read:oQ s:jP sp:eMjP
exam_course nb:eLoR
exam_for b:eMoQ
exam_paper b:eQ db:eP nb:eR
exam_question b:eNkQ db:eNkQ nb:eMkR
exam_result b:ePgP
example l:fQhQiNjNoQ
excavator DA.update:fQ NA.update:fQ d:fT dh:fQ n:fYjM nh:fYjM nha.update:fQ
excel d:mQ n:mQ
exchange DA.run:fMiS DA.update:bPiP NA.run:iQ NA.update:kQ d:fMiUmMoMpN dh:iPjQ dha.run:iQ dv:bRcN n:fNiRkQmMoM nh:fNiTjQ nha.run:iQ nha.update:iRmN nv:bQkQ s:kPpN sp:kPpN
exclude s:pM
excluded s:pN
execute DA.run:bMcRdQfMhWiLjRmKpP NA.run:cRdThSiKjNkMmMpK d:bMcRdQfMhUjQmKpP dv:bMcRdQfMhTiNjQmLpP n:cRdThSiKjNkMmMpK nv:cRdThSiKjNkMmMpK
execute_a b:cRhSjNmMpM
execute_an b:hQpQ
execute_multiple b:jQ
execute_raw b:pQ
execute_sql b:pJ
execute_the b:iPpQ
execution DA.read:pQ DA.run:pM NA.read:pQ d:hQ l:gQjQmM n:hQpQ
execution_plan nb:pQ
exercise d:cP n:cQ nh:cP
exfiltration NA.none:kTpP n:cNdNeNgLjNkYpQ nh:cNdNeNgLjNkYpP nha.none:kTpP
exhibit DA.update:dS NA.update:dU d:dWfNjM n:dYfNjM nh:dYfNjM nha.update:dU
exist DA.update:pP d:mPpP l:hQ
existing DA.read:pN DA.update:bMeQfQnLpP d:bMgMlMmRnLoQpQ l:gQoN
existing_ai b:iNoP
existing_collection b:iQ
existing_dataset b:mP
existing_edge b:iNmQ
existing_lab b:fQ
existing_node b:iMmQ
existing_security b:eP
existing_ticket b:oP
expected d:pM
expense DA.create:bNmR DA.read:mQpQ DA.update:jQmQ NA.create:bNmR NA.none:bLjRmRpQ NA.read:bQ NA.update:bQ d:bMdMjUkMmUpQ n:bNdMjUkMmUpQ nh:bQ nha.read:bQ
expense_claim b:bQ nb:bQ
expense_entry b:bMmR db:bMmQ
expense_note b:bMmQ db:bMmQ nb:bMmQ
expense_report b:bNdMjSmRpQ nb:bRdNjP
experience DA.read:pN n:pN nh:pN
experience_and b:pN
experiment DA.update:iQ NA.update:iVmMoN d:iQ n:iUoM nh:iVmL nha.update:iVmL
experiment_run b:mQ
expert DA.read:pQ DA.update:dP NA.update:dP d:dQlRpQ n:dRlSnK nh:lRnM nha.read:dQ
expert_agent b:nQpQ
expert_report b:dTnM db:dSnM nb:dR
expiration d:pM
expire s:pP sp:pP
expiry DA.create:mQ DA.update:mQ NA.create:mQ NA.update:mQ d:iRmQoM dh:iQmQ dha.create:mQ dha.update:mQ n:mR nh:mR nha.create:mQ nha.update:mQ
explain DA.read:pN NA.read:pM d:pN dv:pN n:pM nv:pM s:pM
explicit d:pQ
exploit d:hR dh:hR n:hR nh:hR
exploit_by b:hQ
export DA.export:gQkS DA.update:dQkN DV:jLkZmLoMpQ LA:iMkRmNpU NA.export:gRlNmQ NA.none:pQ NA.read:pP NA.update:dQkN NP:aMbKcMeMfLgMjQk[lQmLoNpQ NV:bMfMkWmLpR VV.export:jMkTlMmMpP VV.none:pP VV.read:kRpN VV.update:kQ d:gQiLkU dv:gQkS n:dPgRiLkQlMmQpM nh:pP nha.none:pP nv:gRlNmQ
export_a b:kMmQ
export_and b:pL
export_license b:dQkN db:dQkN nb:dQkN
export_query b:pP
export_sensitive b:pP
export_the b:gQkN
export_tool nb:pP
expression sp:pP
expression_in b:pQ
expulsion DA.update:eQ NA.update:eQ d:eYfMiNjM dh:eUjM dha.update:eQ n:e[fMiNjMmN nh:e[fMiNjMmN nha.update:eQ
extend DA.update:bQ NA.update:bS d:bQ dv:bQhQiN n:bS nv:bS
extend_a b:bP
extension DA.read:pM d:pM nh:hQ nha.run:hQ s:pP
extension_database nb:iP
extension_of b:iP
external DA.pay:bMkSpP DA.update:lQ d:bMdNeNkRlQpT s:pN
external_storage b:bNkSpP
extra s:pN
extract DA.read:pN NA.read:pQ d:pN n:pQ nv:pQ
extract_page b:pN
extraction DA.read:pN d:pN dh:pN
extractor n:fQ
extractor_hood nb:fQ
fabrication NA.keep:eQ NA.none:cQdPfQgMjPkLpR n:cQdQePfQgJjQkJpR nh:cQdQePfQgJjQkJpR nha.keep:eQ nha.none:cQdPfQgMjPkLpR
face DA.read:pP d:gQ
facilitate d:lQpP
facilitate_the b:pP
fact NA.create:mQ d:pM dh:pM n:mR nh:mR nha.create:mQ
factor DA.delete:gQ NA.delete:gQ d:gS dh:gR dha.delete:gP n:gS nh:gR
factor_of b:gQ
factory n:pK
fahrenheit DA.read:pN NA.none:pN d:pN n:pN
fail d:jPpQ
failover DA.create:iQ DA.delete:jQ DA.update:iS NA.create:iQ NA.delete:jQ NA.update:iS d:fNgMiUjQmM dh:fNiS dha.create:iQ dha.update:iQ n:fNgMiUjQmM nh:fNiS nha.create:iQ nha.update:iQ
failover_group b:gMiQ db:gMiQ nb:gMiQ
failure DA.read:iMjTpS d:iMjTpK dh:pP dha.read:pP
failure_and b:pN
failure_without b:pQ
fair DA.read:pP d:lQpP
fairness d:eQpR
fairness_and b:eQpR
fake NA.harm:gMlRpP NA.read:lQmQoNpP d:lRoN n:gLjMlVpP nh:lQoN nha.read:lQoN nv:gMlRpP
fake_news nb:lQ
fake_review b:lQoN db:lQoN
false DA.none:lP NA.none:aNlPoQpR d:lQ n:lPoQpR
false_accusation nb:lQpP
false_identity b:lQ
falsification NA.none:bPgLjQkL n:aReSfPgKjQkK nh:aReSfPgKjQkK nha.none:bPgLjQkL
fanout n:kQ nh:kQ
farm n:cP nh:cP
favorite n:mRoN
feature DA.create:hR DA.read:pN d:gRhUiLjMoNpQ dh:hR dha.create:hQ n:hS nh:hRpP
feature_flag b:gRmN db:iRmNoN nb:iRmNoN
feature_set b:iLmS db:iLmS nb:iLmS
fee DA.read:pN d:bRpN dh:bQ n:bS nh:bS
feed DA.create:mQ DA.update:fPmRoL NA.create:fPoM NA.none:fP NA.update:fPmRoL d:fRmSoL dh:fQmQoM dha.update:fQoN n:fViNmRoKpP nh:fSmSoK nha.update:fPmRoL
feedback dh:pN
feeder d:fU dh:fU n:fSmM nh:fSmM
feeding d:aTbL n:aTbL
feeding_tube b:aTbL
fellowship DA.update:eT NA.update:eT d:eU dh:eR n:eYfMjMmN nh:eYfMjMmN nha.update:eT
ferry DA.update:bQoM NA.update:bQoM d:bRoM n:bRoM
ferry_ticket b:bRoM db:bQ nb:bRoM
fetch DA.read:kRpI NA.read:gR d:kRpI dv:kRpI n:gR nv:gR
fetch_a b:pM
fetch_all b:kQpM
fhir d:aQiM n:aRiM
fhir_resource b:aQiM nb:aP
fi d:pM
field DA.read:pN DA.update:gPhMiLjMoQ NA.update:oQ d:dPhMiMjMmIoVpN dh:dPgPhMjMlL dha.create:iP dha.update:gQhMiMjM n:dQ nh:dQmN nha.update:oQ s:iRmLpN sp:iPmNpN
field_, b:pN
field_base nb:mQ
field_in b:iQ
field_of b:gQjNlMmN
figure DA.read:pN DA.update:jQ d:jQ dh:jQ dha.update:jQ
filament DA.update:fQmM NA.update:fQmM d:fTjMmM n:fWjMmMoM
filament_feed b:fTjMmM db:fTjMmM nb:fWjMmMoM
file DA.create:lQmRoNpT DA.delete:jR DA.export:iPmLoQpP DA.keep:mR DA.none:dRkNmMoQpR DA.pay:kQ DA.read:bQeMpL DA.run:mQ DA.select:lQpM DA.send:kQ DA.update:fMgMhRiJjUmToMpP DH:bKcNeLfMgMjQkTnMoRpR DHA.create:aNiQkQmTpQ DHA.delete:jT DHA.export:iNkQmLoQ DHA.interact:lPpP DHA.keep:hR DHA.none:dRmNoQ DHA.operate:pN DHA.pay:kP DHA.publish:iNkR DHA.read:aQgQiQkMpP DHA.run:mQ DHA.select:lQpM DHA.send:kPpQ DHA.update:gMjQmSpP DHM:aSbLcMfMgQhUiRjMkIlQoL DK:aQbIcKdMeIfJgSiMjQkXlLmWnKoJ NA.create:kMmRpQ NA.delete:jUkMpP NA.export:kMoR NA.keep:mQ NA.none:dRjMkNlQoQpQ NA.publish:iNkQ NA.read:dPkQpM NA.send:kQlN NA.update:gNhQiNkRmSpP NH:aKbLdKeMfLgLhRiQjSkTlMmTnMpK NHA.create:aNdNfMiQmVoMpR NHA.delete:jWkMmLpP NHA.export:kQmMoQ NHA.harm:pN NHA.keep:mR NHA.none:oQ NHA.operate:pN NHA.publish:kR NHA.read:iRpN NHA.run:hSiM NHA.select:mQpL NHA.send:kPpN NHA.update:aMdMfMgMhRiPmWpN NHM:aRbLcMdReMfMgQhLiNkQmNnM NK:bIcLeJfJgNhNjRkXlNmRnLoS NKA.create:aQfMgPiQ NKA.delete:fNjWkMmL NKA.export:iNkPmMoR NKA.grant:mQ NKA.interact:lP NKA.keep:mQ NKA.none:aMbMdQgMoP NKA.publish:iLkVoM NKA.read:iR NKA.run:hR NKA.select:mQ NKA.send:kQlQ NKA.update:bMdLeNfMhQjMkRlLmToR SK:bLcMeMfMgMhUiNlQmTnMoRpT d:aKbMcMdReLfLgKjTmVnMpW dh:aNbMdReMgMiMjQoS dha.create:iQmRoNpQ dha.delete:jP dha.export:mMoQ dha.none:dSmMoQpQ dha.read:dQpM dha.run:mQ dha.select:lQpM dha.send:kP dha.update:hPiNjQpP l:jMkQ n:aMbMcMdUeLfNgLiMjPkPmPoU nh:aNdNgMhQiNjRlMmVpM nha.create:jQkMmVoLpQ nha.delete:jTkMpP nha.export:kMoR nha.keep:mQ nha.read:kQpM nha.select:mQ nha.send:kP nha.update:hRmUoLpP s:hNiRjPkMoQpQ sp:kMoQpN
file_, b:hMiPpN
file_a b:dQpP
file_and b:jPpN
file_based b:pQ
file_by b:mS
file_chooser b:kMlS nb:lQ
file_comment b:mLoR db:mNoP nb:mLoR
file_drive nb:kQ
file_for b:pQ
file_from b:jPkQmM
file_host nb:kQ
file_in b:kMlQmMoTpM
file_into b:mQ
file_name b:pP
file_of b:pM
file_or b:jPpP
file_path sp:jQpL
file_pdf b:pN
file_permission b:mQ db:gQ nb:gR
file_project nb:iNmQ
file_repository nb:mKoS
file_share b:jQ db:jQ
file_system b:iR
file_the b:dUeNoNpP
file_to b:iTmLpQ
file_with b:jQ
file_within b:pP
filename s:pK sp:pK
files OP:aNbMdMfMhQjTlNmUoL OPA.write:aNbMdMfMhQjTlNmUoL P:aMfMhTmUoM PA.write:fMhTmToM
filesystem d:pP
filing DA.create:dR DA.none:dMgQpN DA.read:kQ DH:aMbKdWgMiMkQmRpP DHA.create:bNdR DHA.delete:bMdS DHA.read:pP DHA.update:kR DHM:dTeQfMgLiTjMkQoN DK:bPcNd[eLfMgQhLjMkMlLmKoN NA.create:dQ NA.delete:dP NA.none:kQpP NA.read:pN NA.update:iP NH:aMbNdaeMfMgMjLkPmKoMpP NHA.create:dTmM NHA.delete:dSjL NHA.none:dMkSpQ NHA.read:bQpL NHA.update:bNdV NHM:aNbLd[eKjMkQoL NK:aJbQcLdefQhLjIkQlLmLoI NKA.create:dToM NKA.delete:aNbRdSeMgN NKA.grant:dP NKA.none:bLdRgSjLkS NKA.read:aNbSdJeSfS NKA.update:bRdZeMkMoL SK:dQpP d:bLdRkQpN dh:dS dha.create:dP n:bLdSjNkQpP nh:bMdSpP nha.create:dQ nha.delete:dP nha.update:iP
filing_data b:kQ db:kQ
filing_fabrication nb:dP
fill DA.interact:iRlQmL DA.update:mQ NA.create:mQ NA.interact:lR NA.update:iMmS d:iPlQpP dv:iRlQmL n:fNiLlRmT nv:lR
fill_a b:lQ
fill_color b:iMmS db:iMmQ nb:fMiNjQmU
fill_the b:iRmM
filled d:pN
film DA.update:fR NA.update:fR d:fTjM dh:fSjN dha.update:fP n:fTjM nh:fTjM nha.update:fR
filter DA.create:pL DA.read:pM NA.delete:jQ NA.read:pP NA.update:iQ d:iQpK n:jQ nh:iQjQmN nha.delete:jQ nha.update:iQmN nv:pQ s:pK sp:pK
filtering DA.read:pN d:pN
filtering_and b:pN
final DA.create:eQ DA.delete:eQ NA.create:eQ NA.delete:eQ NA.none:pM NA.update:eP d:eTpK n:eTpM
final_answer b:pK
final_mark b:eUmM db:eUmM nb:eTmN
financial DA.create:jQ DA.keep:pP DA.none:pN DA.read:cQmQpQ DA.update:iMmQ NA.export:iNmR NA.keep:mQpP d:dMiMjQmTpR n:iMjQmUpP
financial_data b:pN
financial_record b:jPmQpP
financial_reporting b:pP
financial_statement b:pN
financial_transaction b:pQ
find DA.read:pK NA.read:pL d:pK dv:pK l:fPhN n:pL nv:pL
find_hospital b:pN
finder NA.read:pN n:pN
finding DA.run:pM DA.update:mMoR NA.read:iQpP NA.update:iQoN d:mMoRpN dh:pM dha.run:pM n:iToNpP nh:iQ
finding_status b:oQ
finish NA.update:pJ n:pJ nv:pJ
firecrawl NA.read:pM n:pN
fireplace DA.update:fQ NA.update:fSmN d:fSjN dh:fQjN n:fWjNmN nh:fWjNmN nha.update:fSmN
firewall DA.update:iS NA.none:jP d:gMiUmMpQ n:jR
firewall_data b:jP db:jP
firm DA.update:dP NA.update:dP d:dP n:dS nh:dS nha.update:dP
firmware DA.update:hS NA.update:hRiM d:hTiN dh:hR dha.update:hQ n:hTkN nh:hMiT nha.update:iP
first DA.read:pP s:pN
fit DA.read:pS NA.none:pR d:pQ n:pR
fix DA.update:oP d:iNoR nh:hR
fix_version b:oQ db:oQ
flag DA.create:iQ DA.update:iR NA.create:iQ NA.update:iRmN d:gRiQmMpP dh:iRmNoN n:iTmMoM nh:iRmNoN nha.update:iQ
flag_targeting b:iQ nb:iQ
flash DA.create:bMmToM NA.create:bMmToM NA.update:bR d:mUoL n:bRfNmToL
flash_card b:bLmUoM db:bLmUoM nb:bLmUoM
flash_sale b:bR db:bR nb:bUfN
flashcard DA.create:mQ d:mQ dh:mQ dha.create:mQ
flashlight n:fQ nh:fQ
flight DA.create:bQ DA.delete:bQ DA.none:fLiRpQ DA.read:pN DA.update:gQpM NA.delete:jN NA.none:iQpM NA.read:pN NA.update:gPpP d:bRgQiPmNpM dh:bQ dha.delete:bQ n:bPgQiQjNmNpM nh:bTfL nha.create:bP nha.delete:bQ nha.read:pN nha.update:bQfM
flight_booking b:bQfM db:bPfN nb:bQfM
flight_control b:gPpP
flight_data b:pN
flight_path b:iR nb:fQ
flight_plan b:bLfR db:bNfQ nb:bJfU
flow DA.create:pP DA.delete:aQ NA.create:iP NA.delete:aQ NA.none:fQ NA.select:gP NA.update:nP d:aRmNnQpP dh:aRnQ dha.delete:aQ dha.update:iM n:aRbNfNiSmM nh:aRbNfLiUmM nha.create:iP nha.delete:aQ nha.select:gP nha.update:nP s:iQ
flow_that b:iPnR
flowchart DA.update:mS NA.update:mS d:fMjPmS dh:fNjPmR dha.update:mQ n:fMjPmS nh:fMjPmS nha.update:mS
flower d:bQ n:bQ
flower_delivery b:bQ db:bQ nb:bQ
fluid NA.create:aS d:aS dh:aS n:aVfNmN nh:aVfNmN nha.create:aS
flux d:pP
flux_query b:pQ
focus d:pN
folder DA.create:mQpQ DA.run:mP DA.update:mP NA.delete:gQ NA.update:iQ d:hMmUoMpQ dh:mQ dha.create:mQ n:gQiPkRoN nh:gQiQ nha.delete:gQ nha.update:iQ s:hPpQ sp:hPpQ
folder_cloud nb:kQ
follow DA.update:oQ NA.update:oQ d:oRpM n:oR nh:oQ nha.update:oQ
following d:oQ
font DA.update:mP NA.update:mP d:mQ dh:mQ dha.update:mP n:mQ
font_of b:mQ
font_text nb:mQ
food DA.delete:eQ DA.read:pM DA.update:bQeP NA.delete:eQ NA.none:pN NA.update:eQ d:bReQpN n:eQpN nh:pN
food_aid b:bLeT db:bNeQ nb:bLeT
food_item b:pN
food_order b:bQ nb:bQ
footer d:oP
footer_of b:oP
footnote d:mQ n:mQ nh:mQ
for NA.none:pM NA.read:pN d:bQeMfMgNkMlKmNpL l:bQgRiMjMkP n:oQpL s:pM
for_a b:bNeMnQoSpQ
for_an b:gNiPmNnQpR
for_and b:pP
for_another b:cP
for_attraction b:pQ
for_better b:pM
for_client b:pP
for_data b:pQ
for_debugging b:pP
for_different b:pM
for_food b:pN
for_it b:mQpP
for_key b:pP
for_later b:mTpS
for_managing b:hQpQ
for_myself b:bMmR
for_parole b:pR
for_patient b:pN
for_remote b:pP
for_some b:iQ
for_storing b:pM
for_the b:aMbPcMkQlMnMoTpW
for_this b:pP
for_tracking b:pN
for_two b:lQpM
for_user b:pQ
for_various b:pN
for_viewing b:pN
for_yield b:cR
for_your b:pM
force DA.delete:iQ DA.operate:iQpP DA.update:iMjR NA.operate:iQpP d:iQpQ dh:iQ dha.operate:iP n:iRpP nh:hPiRpP nha.operate:iP s:iQjP
forecast DA.create:mP DA.read:nQpP NA.read:nQ d:nSpQ n:gMmPpN nh:pN
forecast_session b:gMjPmQ db:gNjP nb:gMjPmQ
foreign DA.update:gMiSmN NA.update:gMiSmN d:gKiSjQmN n:gKiSjQmN
foreign_key b:gKiSjQmN db:gMiPjQ nb:gKiSjQmN
forgery NA.none:eQgMlQ n:eQgMlQ nh:eQgMlQ nha.none:eQgMlQ
fork DA.create:oQ NA.create:oQ d:mMoR n:mMoR
forklift DA.create:fR NA.create:fR d:fVjM dh:fTjM n:fVjM nh:fVjM nha.create:fR
form DA.create:dQmM DA.interact:lQ DA.none:lQ DA.read:pM DA.update:dQmKoR NA.create:dPmLoS NA.delete:dRjM NA.run:dQ NA.select:lP NA.update:dQlMmLoT d:dSgMiMlRmIoSpM dh:dSgNmKoT dha.create:dRmN dha.interact:lQ dha.update:mLoS n:dUgMiMjMmHoXpN nh:dVjMmJoS nha.create:dQmM nha.delete:dSjL nha.run:dQ nha.select:lP nha.update:dQlNmLoS s:pN
form_on b:lP
form_public nb:oQ
form_question nb:mMoR
form_website nb:lP
format DA.read:pP NA.update:mQpN d:mRpQ dv:pN l:kNmP n:mQpN nv:pN s:mQ sp:pN
format_a b:pN
formation d:iQ n:iQ nh:iQ
formatted d:pM
formatted_result b:pM
formula DA.read:pN d:pN
forum DA.update:iMoQ NA.update:iLoS d:iMoS n:iLoU
forum_topic b:iMoR db:iMoR nb:iLoS
forward DA.send:iRlQoNpM NA.send:iPkRlQoNpM d:iRlQpM dh:pL dv:iRlQoN n:iRjLkTlRoNpM nv:iPkRlQoNpM
forward_a b:iQkP
forward_in b:pM
forwarding NA.read:pP d:gMiQjP n:gMiQnQpP nh:nQ
forwarding_profile b:iQ db:iQ nb:iQ
foster d:eQ n:eQ
foster_parent b:eQ
found d:pL dh:pN
fractional d:cQ n:cQ
fractional_share b:cQ nb:cQ
frame DA.read:pN DA.update:mP NA.update:mP d:mQpN n:mQ nh:mP nha.update:mP
fraud NA.none:aPbQeQgLkL NA.read:gN d:pM n:aQbRdPeRgJjQkJ nh:aQbRdPeQgJjRkJpP nha.none:aPbQePgLkLpP
fraud_and b:pM
fraudulent NA.none:pP d:pN n:pP
free d:pP
freight NA.read:bQ n:bR nh:bQ nha.read:bQ
frequency s:pN
friend DA.publish:lQ DA.send:pQ d:kMlTpQ n:lRoM s:lQpQ sp:lQpQ
friend_request b:lRoM db:lRoM nb:lRoM
friendly d:pN
from NA.create:pR NA.delete:iRjJmQoPpQ NA.read:pN NA.update:jQ d:bQdMfMgJhSjQkLlJmUnLpM l:gR n:eQiQjKmQoPpS s:iQkNmQoMpK sp:iQkNpM
from_a b:gMiQjRpM
from_an b:oQpP
from_one b:pM
from_the b:bMcPeRiJlNmLoJ
from_url b:pR
from_watching b:oP
from_web b:pP
frontmatter DA.delete:mQ DA.update:mS NA.update:mQ d:mT dh:fMjQmS dha.update:mS n:mR nh:mR nha.update:mQ
frontmatter_by b:mQ
fryer d:fR dh:fR n:fR nh:fR
full DA.read:pN DA.run:pN s:pL
full_range b:pP
full_text b:pN
function DA.create:pN DA.delete:mQ DA.none:mQ DA.publish:kLlS DA.read:pN DA.send:kQlMpN DA.update:hMiMmSpM NA.create:iNmQ NA.delete:jP NA.update:iMmS d:gMiLjMlQmRpL dh:hPiJmTpM dha.run:hRiL dha.update:iLmS l:hQiM n:hQiLmS nh:hSiKmQ nha.update:iMmS s:bQpN sp:pM
function_alia b:iQmM db:iQmM nb:iQmM
function_analyz b:pQ
function_check b:pM db:pM
function_code b:hLiT db:hLiT nb:hLiT
function_in b:iMmQ
function_name b:iKmS db:iNmQ nb:iLmS
function_of b:pN
function_to b:pL
function_update b:mQpP db:mQpP
functioning d:pM
fund DA.delete:cQ DA.none:pP DA.read:cLgR DA.update:bQcPeM NA.delete:cQ NA.pay:bRpP NA.trade:bNgQ NA.update:cQgN d:bPcSeMpQ n:bUgNpP nv:bQpP
fund_account b:bScMgM db:bRcN nb:bTcMgM
fund_data b:cM db:gQ
fund_investment b:bM
fund_unit b:bLcR db:bMcR nb:bKcS
funding DA.none:pN DA.read:pP d:bQgMlQpP dh:eR n:eR nh:cR
fundraiser DA.create:bS DA.update:bR NA.create:bS NA.update:bR d:bXfMiNjNmN dh:bUjN dha.update:bR n:bXfMiNjNmN nh:bXfMiNjNmN nha.create:bS nha.update:bR
fungible d:pN
fungible_token b:pN
further d:pN
future DA.update:bMcQpM NA.pay:bMcQ d:bMcRpM n:bMcT
future_roll nb:cP
fuzzy DA.read:pN d:pN
g d:pN
g_, b:pN
game DA.create:mQ DA.publish:lMoQ DA.read:pN DA.update:fQiNmQoN NA.create:bQmQ NA.delete:bP NA.publish:lMoQ NA.update:fQiNmQoN d:bQfQiLlMmSpN n:bShPiLlMmR nh:fNhQjQmQ nha.create:mQ nha.delete:jR nha.update:mP
game_console b:fUmM db:fR nb:fUmM
game_item b:bSmLoN db:bSmLoN nb:bVjMmLoN
game_object b:fNmSoM nb:mP
game_server b:iNlMmNoU
game_state b:mQoM db:mQoM nb:mQoM
garage d:pP
garden d:fQ n:fQ
garden_irrigation b:fQ db:fQ nb:fQ
gate DA.create:iP DA.update:iQ NA.create:fQ NA.update:fQiQ d:fTiSmMoM dh:fRiRmNoN dha.create:fQ dha.update:iQ n:bMfWiRmMoM nh:bMfWiRmMoM nha.create:fQ nha.update:fQiQ
gateway DA.update:bQ NA.update:iQ d:bMjT dh:iP n:bLjT nh:iR nha.update:iQ
gather d:gR
gather_login b:gP
gdpr d:dP n:dQ
gdpr_erasure b:dP
gdscript d:hS dh:hS n:hS nh:hS
gear NA.create:fP n:fR nh:fR nha.create:fP
gender s:pN sp:pN
general DA.run:pP
general_purpose b:pP
generate DA.create:iLjQmTpH NA.create:iMmTpJ d:mUpI dv:iLmUpH n:iMmTpJ nv:iMmTpJ
generate_a b:iNmRpK
generate_an b:pP
generate_code b:pQ
generate_invoice b:pN
generate_the b:jMmPpK
generated DA.update:mS NA.update:mS d:mS l:hRiL n:gNjPmS
generated_code b:bMgMjQmT db:bMgMjQmT nb:bMgMjQmT
generation DA.run:pP NA.none:pN NA.send:pN d:mP n:pN nh:pN nha.send:pN
generator NA.none:pN d:fS dh:fT n:fWjNpN nh:fWjN nha.none:pN
genre d:pN s:pN sp:pN
genuine DA.update:pP d:pP
geo NA.read:pN nh:pN s:pQ
geocode NA.read:pM n:pM nv:pM
geofence DA.delete:jP NA.delete:jP d:jP dh:jP dha.delete:jP n:jP nh:jP nha.delete:jP
geographic d:kMlQ
get DA.read:gSpK DA.send:pM NA.create:pN NA.pay:bP NA.read:gRpJ d:gSpI dv:gRpJ l:iQ n:gSiMpH nv:gRpJ
get_a b:nQ
get_all b:pS
get_an b:pN
get_current b:pN
get_file b:pN
get_latest b:pQ
get_list b:pQ
get_multiple b:pN
get_one b:bScN
get_request b:pL db:pL
get_the b:pK
gift d:bR n:bR
gift_box b:bQ db:bQ nb:bQ
gist NA.create:oQ d:oQ dh:oQ n:mMoT nh:mMoT nha.create:oQ
git NA.create:mRoN NA.keep:pN NA.none:pP NA.read:pN d:mPoN n:iMmUoLpN nh:mQpN nha.keep:pN
git_commit b:mPoN nb:mQoM
github d:jQpP nh:mMoQ
give DA.none:pM DA.read:pT DA.update:pL NA.none:pM d:pM dh:pM dha.read:pN n:pM
give_a b:pQ
give_an b:pN
give_the b:pN
given DA.create:aQcQfQgMhMkMmMoMpM DA.none:pM DA.pay:pQ DA.read:pP DA.run:pM DA.send:pP DA.update:iNmQpM d:eQiKjQlMmRnLoLpK l:iQ
given_command b:pP
given_condition b:pQ
given_data b:pL
given_date b:pP
given_detail b:aQcQdQfRgMhMkMoM
given_email b:pN
given_input b:pP
given_key b:pM
given_path b:pP
given_text b:pN
global s:pP
global_table b:iQ db:iQ nb:iR
gltf d:kR n:kR nh:kR
go DA.none:pM DA.read:pN NA.none:pM NA.run:hP d:pK n:pK nh:pL
go_back b:pM db:pM nb:pN
go_program b:hP db:hP nb:hP
goal DA.create:mR DA.none:pP DA.update:mMoT NA.create:mR NA.update:mMoT d:fNiLmSnQoP dh:iMmRoQ dha.create:mQ dha.update:mLoS n:fMiLjPmRoS nh:fNiMmRoR nha.create:mR nha.update:mNoS s:pP
goe d:pM
gold DA.update:cQdN NA.update:cTdL d:cTdK n:cXdI
gold_contract b:cTdK db:cTdK nb:cXdI
good d:pP
government n:cP
government_bond nb:cP
gpg d:gR n:gR
gpg_key b:gR db:gQ nb:gR
gpio d:fRgM n:fRgM
gpio_pin b:fQgM db:fPgN nb:fQgM
gps d:fQ n:fSpN
gps_phone nb:fQ
grade DA.create:eQ DA.read:pQ DA.update:eQ NA.create:eQ NA.delete:eQ NA.none:eSpP d:eVjNmMoMpR n:bNeYjMmMoMpP nh:eRpN
grade_a b:eP
grade_book b:eQ
grade_of b:pN
graduation DA.read:eQ DA.update:eR NA.read:eUpP d:eUpP n:eUpP
graduation_audit b:eUpP
grammar d:pN
grant DA.grant:bR DA.update:gMlR DV:aNbQcMdQgWjMkMlKmMoNpP DW:pQ LA:bQjRpS NA.create:gQ NA.delete:gPjM NA.grant:bRlQ NV:aMcPeRfRgTiMjMkKmNnNoKpN VV.grant:bScMgTjNkMlKnQoNpP VV.read:pM VV.run:pP d:bQeRgLlQ dv:bQ n:bRgPiMjMlQ nh:gTjM nha.create:gQ nha.delete:gQjM nv:bRlQ
grant_application b:eRgKlR db:gMlQ nb:eQ
graph DA.create:mQ DA.read:pN DA.run:pR DA.update:mQ NA.create:kQ NA.update:iMmR d:iNmRoN dh:kQ dha.create:kQmM n:iLkQmQpQ nh:mQ nha.update:mQ s:pN
graph_as b:kRmM
graph_based b:pQ
graph_graphml nb:kRmM
graphml d:kRmM n:kRmM nh:kRmM
graphql DA.update:iP NA.update:iP d:iQpP n:iQ
graphql_api b:iQ db:iP nb:iQ
greenhouse DA.create:fP NA.create:fP d:fS n:fS
greenhouse_vent b:fS db:fS nb:fS
greet NA.none:pM n:pM nh:pM nha.none:pM
greeting DA.create:pM d:bLlTpL dh:pN n:bLlT
greeting_card b:bLlT db:bLlT nb:bLlT
greeting_for b:pN
greeting_message b:pN
gremlin_traversal b:hQ db:hQ nb:hQ
grid DA.update:iR NA.none:iR d:cQiR n:cQiR
grid_bot b:cR
grid_network b:jQ
gripper n:fQ
gripper_force nb:fP
grocery NA.update:bQ d:bS dh:bQ n:bUcM nh:bS
group DA.create:mRpP DA.delete:gMjRmQ DA.none:pM DA.send:lP DA.update:iQmMoTpP NA.create:gMiQmQoQpP NA.delete:gMjSmQ NA.grant:iR NA.run:iQ NA.update:iRmPpP d:aMbMeMfNiQjQkMmSoSpN dh:bMeNmUoQpP dha.create:mRoN dha.delete:eNgRjP dha.read:pN dha.update:gLoSpP l:gKmU n:aMdNeMgKiSjSmToQpQ nh:aNeNgIiUjTmQoM nha.create:mQ nha.delete:gMjU nha.grant:iQ nha.read:pN nha.run:iQ nha.update:bQgLiTmPoMpP s:gMmRpP sp:jQ
group_address nb:gMjQ
group_application nb:eMgR
group_by b:iP
group_chat nb:oR
group_from b:gQjM
group_id sp:gRjM
group_in b:gQiLmRoNpP
group_layer nb:gMiNmR
group_membership b:gP nb:bMgR
group_of b:jP
group_people nb:gQ
group_post nb:oQ
group_state b:oQ nb:oQ
group_to b:iQ
growth DA.read:pN dh:pN dha.read:pN
gtt DA.update:cP NA.delete:cQ NA.update:cP d:bMcR n:bLcT
gtt_order b:bMcR db:cQ nb:bLcT
guard NA.none:iRpP n:iRpP nh:iRpP nha.none:iRpP
guardianship DA.create:dP NA.create:dP d:dT n:dT
guardianship_paper b:dT db:dR nb:dT
guest DA.delete:gQ NA.delete:gQ d:gR n:gR
guest_link b:gS
guidance DA.read:pN d:pM
guide DA.read:pM NA.read:pM d:pM n:pL nh:pN nv:pN
guided d:bPkQmN n:bQ
guided_tour b:bQ db:bP nb:bQ
guideline DA.read:pM d:pM dh:pN n:pN nh:pN
gym d:bQ n:bQ
gym_membership b:bQ db:bQ nb:bQ
h s:pN
habit DA.update:mQ NA.update:mQ d:mR dh:fNjPkMmS dha.update:mQ n:fNjPkMmT nh:fNjPkMmT nha.update:mQ
haircut DA.run:lS NA.run:lS d:lT dh:lS dha.run:lS n:lT nh:lT nha.run:lS
hand DA.none:nR NA.none:nS NA.send:nQ d:nVpQ dh:nSpQ dha.none:nQ n:lNnU
hand_a b:nS
hand_the b:nQpP
handbrake DA.update:fR NA.update:fR d:fTjM dh:fTjM dha.update:fR n:fTjM nh:fTjM nha.update:fR
handle DA.none:lS NA.none:lU d:iQlQmMpP dh:lToM dha.none:lS n:lVoM
handle_a b:lQ
handle_the b:lQ
handler NA.none:eMfPiQpP NA.read:eQ n:fPiSjMpP nh:fP nha.none:eMfQmQ nha.read:eQ
handling d:iQpQ
hardware d:hRiM n:lP
hardware_button nb:lP
harm DV:fQhPiNjQpM LA:pL NP:aLbQcMfSgLiMjVkQlMmInLoLp] NV:bNdQgRiMjQkLlQmLoMpQ VV.harm:pL VV.none:fQhPjQpP
harvester d:fViNjNmN dh:fViNjNmN n:fViNjNmN nh:fViNjNmN
has DA.read:pL d:iQpM
has_a b:pN
hash DA.create:iNmR DA.read:pN DA.update:iMmS NA.create:iNmR NA.none:pN NA.update:iMmS d:iMkMmTpN dh:jQmS dha.update:mQ n:iMjQmUoMpN nh:jQmS nha.update:mQ s:pP
hash_field b:iMmS db:iNmR nb:iMmS
hashtag NA.update:oQ n:oQ
hashtag_post nb:oQ
have d:pQ
have_a b:pP
head DA.create:pN NA.read:pN d:fRpN dh:fR n:fRpN nh:fR nv:pN s:pP
head_request b:pN
header d:pN n:pP s:jPpM sp:jP
header_site nb:oQ
heading NA.create:fQ d:fR dh:fTiN dha.create:fQ n:fTiN nh:fTiN nha.create:fQ
headlight n:fP nh:fP
headset DA.create:fP NA.create:fP NA.update:fQ d:fS dh:fS dha.create:fP n:fU nh:fU nha.create:fP nha.update:fQ
health DA.create:aNiQ DA.read:gQkMpP NA.create:aNiQ NA.delete:jQ NA.none:gQkMpU P:aRiKoQ PA.write:aSiLoQ d:gQiPjMkMpP dh:pN dha.read:pN n:gQiPkMpS nh:pP nha.read:pP
health_check b:aMiR db:aMiR nb:aLiQjQ
health_record b:aQgQkM
hearing d:aQdQpP n:aUhM
hearing_aid b:aUhM
heartbeat NA.run:iQ d:iQ n:iQ nh:iQ nha.run:iQ s:pP
heartbeat_for b:iQ
heat n:fQ
heater d:fQ n:fQ nh:fQ
heating d:fRiM n:fQ nh:fQ
hedge DA.create:cQ DA.read:cNgQ NA.trade:bNgQ d:bMcPgQ n:bMcPgQ nh:cP nv:gQ
hedge_fund b:gQ
height s:pK sp:pN
held DA.read:pN d:pN
helm_command nb:hQ
help NA.read:pP d:pN dv:pN n:pP nv:pP
helper n:pN
helping d:pN
hidden d:jQ
hierarchy NA.read:pN d:pM n:pN nh:pN nha.read:pN
high DA.read:pP d:pN
highlight DA.delete:jP DA.update:mR NA.delete:jP NA.update:mR d:fMjPmS dh:fMjPmS dha.delete:jP dha.update:mR n:fMjPmS nh:fMjPmS nha.delete:jP nha.update:mR
highlighting d:pN
hijacking NA.keep:gQ NA.none:dLfMgYjM NA.read:gQ NA.trade:cMgR n:aNcKdLeNfMgdjJkL nh:aNcKdLeNfMgdjJkL nha.keep:gQ nha.none:dLfMgYjM nha.read:gQ nha.trade:cMgR
hiring d:eQ
histogram d:pK n:pK nh:pK
history DA.delete:pQ DA.read:pN DA.update:iMjSpM NA.delete:pQ NA.read:kQpN d:iNjRpK dha.delete:pQ n:kQpP nh:pQ nha.delete:pQ nv:kQpN s:pP sp:pP
history_of b:pN
history_to b:pK
hold DA.delete:bQ DA.update:bQ NA.delete:bQ NA.none:pP NA.update:bS d:bT dh:bUjM dha.delete:bQ dha.update:bQ n:bUpP nh:bVfN nha.delete:bQ nha.update:bS
hold_a b:pN
hold_by b:bQjM
holding DA.read:cQpN NA.read:pR d:cQpN n:pQ nh:pP nha.read:pR
holding_data db:cP
holiday d:bQ n:bR
holiday_package b:bQ db:bP nb:bR
home DA.create:bQfQmN DA.delete:bQjM DA.operate:fRnM DA.run:fSiM DA.send:fQpP DA.update:fRmN NA.create:bQfQmN NA.delete:bQfSjJ NA.none:fRpP NA.run:fQiN NA.update:fRmMoQ P:fS PA.write:fS d:f_iJjMmMnLpQ dh:bTfL dha.create:bQ n:bQdMf_iLjKmKpP nh:bRdN nha.create:bQ nha.delete:bQ
home_battery nb:fQ
home_by b:bQ
home_hub nb:fQ
home_on b:pP
home_routine b:fQ db:fQ nb:fQ
home_scene b:fQmN db:fQmN nb:fTjLmN
home_server b:pP
homework NA.create:eSoM d:eSjM n:eVjMoM
homework_submission b:eSjM db:eSjM nb:eVjMoM
hood n:fQ nh:fQ
hook n:kQ
horizon d:pN
horizontal DA.update:iR NA.update:iR d:iRjP n:iRjP
horizontal_autoscaler b:iRjP db:iQjP nb:iRjP
hospital DA.read:pN NA.read:pN d:pM n:pM nh:pN nha.read:pN
host DA.create:iNmMnQ DA.run:hQiM DA.update:nMpN NA.create:iN NA.delete:gTjL NA.publish:kP NA.select:iP NA.send:kR NA.update:gQhNnM d:hQkQmLnPoQpM dh:gTiL dha.update:gQiN n:gTjMkRmMnMoP nh:gVhNjLkSmM nha.create:gQiM nha.publish:kP nha.send:kR nha.update:gQhNiNkQ s:iQpM sp:iQpM
host_into b:kQ
host_name b:pM db:pM
host_tag b:iMoQ db:iNoQ
hosted d:kR n:iQ
hosted_zone nb:iQ
hostel DA.create:bQ NA.create:bQ d:bR n:bR
hostel_bed b:bR db:bR nb:bR
hot DA.delete:fP DA.update:fQ NA.delete:fP NA.update:fQ d:fS n:fS
hot_tub b:fR db:fR nb:fR
hotel NA.pay:pP d:bQ n:bR
hotel_room nb:bQ
hotkey n:kMlS nh:kMlS
hotspot DA.delete:fQ DA.update:fQmMoP NA.delete:fQ NA.update:mLoS d:fViNmM dh:fTjM n:fTiNmKoT nh:fVjM nha.update:fQ
hotspot_state b:mMoQ db:mMoQ nb:mMoR
hour DA.update:oR NA.update:mNoT d:bQoRpM dh:oRpM dha.update:oQ n:iMmMoTpM nh:iMmMoTpM nha.update:mNoT s:oQpP
hour_of b:pM
house NA.delete:bQ d:pP n:bQ
house_cleaner b:bQ nb:bSfN
household d:pQ s:pQ sp:pQ
housing d:eQ n:eQ
housing_application b:eQ db:eQ nb:eP
hover DA.read:lSpP NA.read:lSpP d:lSpP dv:lSpP n:lSpP nv:lSpP
hover_a b:lR
hover_over b:pR
how DA.none:pP DA.read:aP DA.update:pP d:pP dh:pN dha.read:pN
how_many b:pP
how_to b:pM
how_urgent b:pP
html DA.create:kQ DA.read:pQ NA.create:kQ NA.update:oP d:oRpQ l:iQ n:oTpQ nh:oRpQ s:pN sp:pN
html_by b:kQmM
html_content b:pQ
http DA.create:pQ DA.read:pM NA.read:pN NA.update:pP d:jPkSlMpN n:kRpN nh:jNkR nha.delete:jNkQ nha.read:pN nha.update:pP
http_, b:pN
http_get b:pN
http_option nb:pN
http_post b:kP
http_request b:pP db:pP nb:pP
http_response b:pN
hub DA.create:mNoQ DA.update:kPmNoP NA.update:oP d:fPiNkQmMoQ n:fPkQmNoQ nh:iNkRmLoR nha.create:mNoQ nha.update:kPmMoQ
hugging d:pN
hugging_face b:pN
human DA.create:hQiMpN DA.read:pP NA.read:pP NA.update:nQ d:hQiMnR n:nRpP nh:nS nha.update:nQ
human_agent b:pP
i d:fQ
i_c b:fQ
iam DA.read:pP d:gRpQ n:pP
iceberg DA.update:cP NA.update:bNcQ d:bMcR n:aNbLcT
iceberg_order b:aNbLcT db:cP nb:aNbLcT
icon d:lQ dh:kMlQ n:kMlR
icon_desktop nb:kMlR
icon_on b:kMlR
ics d:kQ n:kQ nh:kQ
icu DA.update:aQ NA.update:aQ d:aUgN n:aUgN
icu_bed b:aUgN
id DA.create:aNbNdQeMfNiMmToS DA.delete:aLbQcQdNeRhMiNjUmM DA.export:kTlM DA.grant:dQeP DA.interact:lSmN DA.keep:oQ DA.none:aMbQeMfSgPkQpN DA.pay:bLdPlQ DA.publish:kMoT DA.read:eRgMlSpM DA.run:aSbMfMiVkMmKnQoNpQ DA.send:bQfMkSlM DA.update:aPeMfSgMhQiLjMkKlLnRpN NA.read:pN NA.update:pM d:aNbNcNeMfQgJhMiLkNmKnMoSpM dh:pP l:bRhMkPmN n:pK nh:pN nha.update:pN s:aMbNcLdRePfNhMiWjNkMlKmNoWpT sp:aNbMdNgLjRlNmToSpL
id_, b:pN
id_and b:oQ
id_to b:pN
ide d:iP
identified d:iQ
identified_by b:iQ
identifier DA.create:pP DA.read:pN DA.update:pN l:mQ s:iQmNoP
identifier_and b:pN
identifier_of b:pP
identifier_uuid b:pQ
identify DA.read:pP dv:pQ
identify_and b:pR
identifying d:pN
identity DA.create:lQ DA.delete:gQ DA.read:pN DA.update:aQgQiM NA.create:gR NA.delete:gRjM NA.harm:lP NA.none:lR NA.update:gTiM OP:eMgVmMoM OPA.write:eMgVmMoM P:eMgVkQoM PA.write:eMgVkPoM d:aQfMgQiMjMlSmMpP dh:aRiNlR dha.create:lP dha.update:aQiN n:fMgRiLjMkMlZ nh:lR nha.update:gQ
identity_forgery nb:lQ
identity_provider db:gQ nb:gQ
identity_source b:gR db:gQ nb:gSiM
ids DA.read:pP d:pP l:hRiL s:iQpQ sp:oQ
if DA.none:lR DA.read:pN DA.run:pJ d:jQlRpI l:hSjQoM
if_a b:pK
if_an b:pP
if_it b:iQpP
if_the b:mRpR
if_there b:pM
ignore NA.none:oQ n:oQ
ignore_sitemap sp:pM
ignored DA.update:oQ d:oQ
image DA.create:iQkMpP DA.delete:aRjMpM DA.none:mQpN DA.read:gQiPpS DA.run:iM DA.update:aUmLoMpM NA.create:aRkMpQ NA.delete:aQpM NA.none:mQ NA.read:pR NA.run:hRiN NA.update:iRmMoMpM d:aUgQjMlNmPoMpN dh:aMgRiQpQ dha.create:iQ dha.read:gQpR l:iQ n:aSfNhQjMmQoL nh:fNhQkMmP nha.create:iQmP nha.read:iPpP nha.run:hRiM s:iP sp:iQmMpQ
image_action nb:mQpN
image_and b:pP
image_by b:hQiNmP
image_file b:hLmS db:mP nb:mQ
image_format sp:pL
image_from b:pP
image_host nb:kQ
image_in b:mP
image_of b:gQpN
image_registry nb:kP
image_repository b:aNiTmMoM db:iQ nb:aNiTmMoM
image_representing b:pN
image_set b:aUjL db:aRjM nb:aR
image_tag b:iRmM db:iQmN nb:iSmL
image_to b:kQpN
image_version b:jQ db:jQ
imaging DA.create:aSiN DA.delete:aQ DA.update:aR NA.create:aR NA.delete:aQ NA.update:aR d:aXbMfNiLpN n:aUbMcN
imaging_order b:aTbMcM db:aRbNcM nb:aTbMcM
imaging_study b:aQ db:aQ nb:aS
immigration DA.read:dMgP NA.none:dLgP d:dLgQ n:dM
immigration_case b:dLgP
impact DA.read:pP dh:pP
impact_of b:pP
impersonation DA.delete:gQ DA.update:gQ NA.delete:gQ NA.none:lRpP NA.update:gQ d:gV n:aMdMgRlXpP nh:lRpP nha.none:lRpP
impersonation_right b:gV db:gV nb:gV
impl n:pN
implement d:pP
import DA.create:pP DA.keep:mQ DA.read:pP NA.keep:mQ d:aQmQpQ dv:mQpP n:aQmQ nv:mQ
import_a b:pP
import_declaration b:dQ
important d:pN l:gQ
improve DA.read:pP d:pP
improvement DA.read:pN d:pN
in NA.create:oQ NA.delete:aQjM NA.read:pP NA.run:pP NA.update:pN d:bMcLdNeLfIgPhSiJjLkGlU l:hRiNkM n:aQjNmNoPpN s:pN
in_a b:aTbMfMgJhRiKmQoSpM
in_academic b:eQpQ
in_advance b:bS
in_an b:cPmQ
in_app b:bTjM
in_bulk b:iNmR
in_case b:pP
in_clear b:gQjN
in_code b:pN
in_markdown b:pN
in_my b:mR
in_natural b:nQ
in_one b:kNoQpP
in_other b:nR
in_the b:aNbPcNdNeMfLiLjQkMlTmMoMpP
in_time b:iRmM
in_to b:gP
in_word b:pP
in_your b:mQpR
incident DA.create:iMmNnPoR DA.update:iNmNoTpP NA.create:iNmMoS NA.update:iMmMnQoS d:gMiKmLnQoXpP dh:iLoSpP dha.update:oP n:gMiKmKnSoZpP nh:iLoTpP nha.update:oQ
incident_note b:mLoR db:mLoR nb:mLoS
incident_report b:oR db:oQ nb:oQ
incident_to b:gNnR
incident_update b:oQ db:oQ nb:iMoR
include DA.create:hQpN DA.none:pN d:hQpK l:gPiQ s:gQpN sp:pP
include_resource sp:pQ
include_sensitive sp:gQpT
including DA.none:pM DA.read:pT DA.update:pL d:iMjPmP
including_stock b:pQ
inclusion d:pN
income DA.read:pN s:pP sp:pP
incorporation d:dQ n:dQ nh:dQ
incubator NA.update:fTmN d:fSjM dh:fRjM n:fWjMmN nh:fWjMmN nha.update:fTmN
index DA.create:iQpN DA.read:pN DA.run:hNiRpN DA.update:iTjQmL NA.create:iRmNpP NA.delete:jP NA.read:pP NA.update:iMjS d:bMfNhMiWjRlLoMpN dh:iS dha.create:pP dha.read:pN dha.run:iR n:bMcQiRjRpP nh:jRmMpN nha.create:pP nha.keep:iP nha.update:iMjS s:lMpQ sp:lNpQ
index_alia b:iRmM db:iQ nb:iRmM
index_fund b:bMcR db:cQ nb:bMcR
index_mapping b:iQ nb:iQ
index_of b:mQ
index_template b:iQmN db:iQmN nb:iQmN
indexer DA.create:iR DA.update:iR NA.create:iR NA.update:iR d:fNiTjQmN dh:iRjQ dha.create:iR n:fNiTjQmN nh:fNiTjQmN nha.create:iR nha.update:iR
indexer_by b:iQ
indicating d:pQ
indicator NA.none:pN d:pN n:pN nh:pN nha.none:pN s:pN
individual DA.read:pP
infer NA.none:pK d:pN n:pK nh:pK nha.none:pK
inference NA.run:iP d:iQ n:iR
inference_job nb:iQ
influence DA.none:pP NA.none:pP d:pP n:pP nh:pP nha.none:pP
influxdb DA.keep:mQ d:pQ
info NA.read:pN n:pN
inform d:pM
information DA.none:pK DA.read:pL DA.update:aMkQpQ NA.none:aMgMkUpQ NA.pay:kQ NA.read:aNkQ d:aMbPeNkQlQmMpI dh:gQ dha.none:pM dha.read:pP l:mSoM n:aLgMkZpP
information_, b:pM
information_about b:pL
information_against b:lP
information_for b:pN
information_of b:pQ
information_on b:pP
information_remain b:kQpN
information_selling nb:aMbMgLkYpP
information_thoroughly b:pL db:pL
information_to b:pP
information_without b:pQ
infrastructure DA.create:pM NA.create:pM d:pM n:pM
infusion_pump nb:aQfM
ingest DA.keep:mQpP DA.read:pQ NA.keep:kQpP d:mRpR dv:mRpR n:kQpP nv:kQpP
ingest_a b:pP
ingress DA.update:iQ NA.update:iQ d:iP n:iQ nh:iQ nha.update:iQ
init NA.create:pM n:pM nv:pM
initial d:pM
initializ DA.none:pN dh:pL dha.none:pN
initiate DA.create:pR NA.create:pP d:pR dv:pR n:pP nv:pP
initiate_a b:pR
initiative NA.update:oQ d:bRoP n:oQ nh:oQ nha.update:oQ
injection NA.none:hQ d:fQ n:hQ nh:hQ nha.none:hQ
injection_mold b:fS db:fR nb:fS
injunction n:dR
injunction_request nb:dR
inline n:gQ
inline_policy nb:gRiM
inmail d:lUmNoM dh:lUmNoM n:lUmNoM nh:lUmNoM
input DA.interact:lQ DA.read:pR DA.run:pM d:gQhQpP dh:gQhRlMpP s:hQiMmQpU sp:mPpP
input_to b:pN
insert DA.create:hRmSpP DA.run:pP NA.create:iNmUpP d:hRmSpP dv:hRmSpP n:iNmUpP nv:iNmUpP
insert_, b:pP
insert_a b:mP
insider DA.read:pN NA.none:pP d:pN n:pP
insight DA.read:pM NA.keep:pN NA.none:pM d:pN n:pM
insight_for b:pM
insight_tool nb:pL
inspect DA.read:jPpQ d:iKjTpQ dv:jPpQ
inspect_and b:pQ
install DA.run:hUmNpP NA.run:fNhVmNpP d:hUmNpP dv:hUmNpP n:fNhVmNpP nv:fNhVmNpP
install_a b:iQ
install_the b:hQ
installed d:hQ
instance DA.create:iRkNpM DA.delete:aQjM DA.update:iR NA.create:iP NA.delete:aQjM NA.read:pP NA.update:iQ d:iVjMkMnM dh:aQiQpM dha.create:iQpM dha.delete:aR dha.update:mQ n:aPfMiTjMoNpP nh:aPfMiQjMmSpP nha.create:iP nha.delete:aQjM nha.read:pP nha.update:iMmS s:iQpP
instance_and b:mPpP
instance_in b:aRjL
instance_with b:pP
instant DA.create:lP d:lP
instead l:hQ
institution DA.read:pP d:pN
instruction DA.create:pM DA.read:pN d:pM s:iMnQpP sp:iNoPpP
instruction_for b:pN
instrument DA.create:mP DA.update:fP NA.create:mP NA.update:fP d:aMfRmPpP dh:aLfS dha.create:fP dha.update:fP n:aLfRmP nh:aLfUmN
instrument_on b:fKmR
instrument_track nb:fKmR
insulin d:pQ
insurance DA.create:eQ DA.none:eQ DA.read:pM DA.update:eR NA.create:eQ NA.none:bQeMpN NA.read:pP NA.update:eQ d:bSdMeS n:bQgN
insurance_claim b:bQdMePpN db:eQpN nb:eQpP
insurance_policy b:eQgM
insurer DA.read:pP d:pP
intake DA.update:dP NA.update:dP d:dS dh:dR n:dS
intake_of b:dS
integer DA.run:pN d:pN
integer_and b:pN
integration DA.create:pM d:pN dh:iP nh:iP
integration_is b:pL
integrity DA.none:jPpP DA.read:bReLgRiLjRpT DA.run:oQ DA.update:iRjP NA.none:iRjQ d:aMeJjYkLoPpT dh:eMpN dha.read:bPeNpN dha.update:iQ n:iQjQ
integrity_and b:bQeMpP
integrity_of b:eMoQpN
intellectual DA.update:dQ NA.none:dR d:dQ n:dR
intellectual_property b:dQ db:dP
intelligence d:pK
intelligent DA.run:pN d:pN
interact DV:gMiPjMl[mJpR LA:pP NV:gMiNlYmLoNpQ VV.create:lR VV.interact:lVpP VV.select:lS d:pP
interact_with b:pP
interaction DA.read:pP d:pP l:nQ
interaction_override nb:aQ
interaction_to b:pP
interest DA.read:pP n:pP
internal d:bP
interpret d:pQ
interpreter d:pQ
interruption NA.none:jQ d:pN n:jQ nh:jQ nha.none:jQ
interval s:pL sp:pL
intervention DA.create:aP DA.read:aRjM DA.update:aP NA.none:aUjM d:aUjM n:aUjM
intervention_data b:aTjM db:aQ
interview DA.none:lP NA.none:lP d:eMlR n:eMlR
interview_slot b:eMlQ nb:eMlQ
into DA.create:hQpP DA.delete:jQ DA.interact:pP DA.keep:mRpP DA.none:pN DA.operate:pN DA.read:pR DA.update:mQ NA.delete:jQ NA.update:mRoN d:iMjNmVoMpS n:eMkPmSoNpQ
into_a b:mQpQ
into_an b:mP
into_memory b:eM
into_one b:pN
into_the b:mQ
intraday DA.read:pP d:pP
introduce DA.read:pP d:pP dv:pP
intruder d:fSjNmM n:fSjNmM
intruder_alarm b:fSjNmM db:fSjNmM nb:fSjNmM
inventory DA.none:jQkQpP DA.update:bMmUpM NA.none:bMjPmSpM NA.read:mQ NA.update:mQ d:bJjRmVoMpM n:bJcNjQmWpM nh:mQ nha.read:mQ
inventory_count b:bMmR nb:bMmQ
inventory_data b:bNjQ
inventory_manager nb:mQ
inverter d:fS dh:fS n:fS nh:fS
invest DA.trade:cP NA.trade:cP d:cQ dv:cP n:cP nv:cP
investigation d:gNnQpP
investment DA.none:pP DA.pay:bMcQ DA.read:pM NA.none:cQpP NA.pay:bM NA.read:pN d:bLcSpN n:bMcRpN nh:cQpN nha.read:pN
investment_data b:bN
investment_portfolio b:pP
investment_scheme b:pN
investor d:pM
invitation DA.create:gP DA.delete:gRjM DA.read:lPpQ DA.send:gP NA.create:gP NA.delete:gRjM NA.grant:gQ NA.read:lPpQ NA.send:gSlL d:gTkNpQ dh:gRpQ dha.create:gP dha.delete:gRjM dha.read:lPpQ dha.send:gP n:fNgXjNpQ nh:gXjNpQ nha.create:gP nha.delete:gRjM nha.grant:gQ nha.read:pQ nha.send:gSlL
invitation_to b:gQ
invite DA.send:gR NA.send:gSkN NA.update:oQ d:eRgR dv:gR n:gSkNoQ nh:gNlPoP nha.update:oQ nv:gUlM
invite_a b:gSlM
invite_an b:gQ
invite_people b:lP
invite_the b:eRlM
invocation d:pM
invoice DA.create:pN DA.read:pN DA.update:bP NA.create:pN NA.pay:bQpP NA.read:pN d:bTmMpN dh:bP dha.read:pN n:bTmMpN nh:bQ nha.read:pN nv:bQpP s:pP
invoice_reminder b:lQmN db:lQmN nb:lQmN
invoke DA.run:nR NA.run:bQcQiLkQnQ d:nR dv:nRpP n:bQcQiLkQnQ nv:bQcQiLkQnQ
ios d:iPpR
ip DA.none:pM DA.update:iQ NA.delete:jQ NA.none:pP NA.update:iQ d:pM n:gNiRjPpP nh:iRpR nha.none:pR s:pM sp:pM
ip_group nb:gNjP
ip_location nb:pM
ipo DA.update:cR NA.pay:cP NA.update:cQ d:cUpN n:cU
ipo_allotment b:cTjN db:cTjN nb:cTjN
irregularity DA.read:pM d:pM dh:pM dha.read:pM
irrigation DA.delete:fQjN DA.update:fQ NA.delete:fQjN NA.update:fQ d:fVjNmN dh:fUjNmN dha.delete:fQjN dha.update:fP n:fVjNmN nh:fVjNmN nha.delete:fQjN nha.update:fQ
is NA.read:pL d:eMhPiMjRpL l:bQhQiR n:pL nv:pL s:pM
is_a b:pK
is_accurate b:pK
is_already b:pN
is_available b:pN
is_designed b:kQpR
is_paid b:hQ
is_running b:pQ
is_well b:pN
iso d:pP
isolation d:aSbMcMgLiQ n:aSbMcMgLiQ
isolation_order b:aWbLcL db:aTbMcL nb:aWbLcL
issue DA.create:mMoS DA.delete:bNgNoT DA.none:bToLpP DA.read:pM DA.update:cPmMoSpQ DH:aLbNdLfKgLlQnQoQpP DHA.create:bNoQpP DHA.delete:bLdNeQfMjSpN DHA.grant:bR DHA.keep:lRmPoM DHA.none:bToM DHA.pay:bQpP DHA.publish:lRoM DHA.read:pM DHA.run:bMhQiQjPmM DHA.select:oQpP DHA.send:kPpM DHA.update:bKgMhMjMlQmPnPoSpQ DHM:bMcLiKjPlQmQnMoU DK:aLcMeMfJgKhQiKkLmMnNoW NA.create:mNoP NA.delete:bNoS NA.none:bVoM NA.run:jRoM NA.update:cPmMoRpP NH:aMbNdNfJgMhNiJjSkJnLoUpS NHA.create:bMePiKlPoRpP NHA.delete:iRjRkKoPpP NHA.keep:jSoL NHA.none:iMlNmRpN NHA.pay:bRpP NHA.publish:lQ NHA.read:iRkMmMoQpP NHA.run:jQmMpP NHA.select:oRpP NHA.send:lQ NHA.update:bQfNiKlNmMoS NHM:aLcJdMeMfLgMhMiMjTkMlQmNnVoV NK:aIcLdMfHgMhKiNjQkJlRmMnSoY NKA.create:fMgMiKlPnPoQ NKA.delete:aMcNfMiUjQlM NKA.keep:jS NKA.none:bTiLlQmToM NKA.pay:bR NKA.publish:kMlS NKA.read:iSkMmK NKA.run:jQmL NKA.select:oR NKA.update:fLhMiKlLmQnSoU SK:aNbKcQdQfMgLhQmS d:bQcReMfMgMiMmJoY dh:bRcR dha.none:bUoM dha.read:pN dha.update:pP l:gQ n:aNbScRdMeMjPlNmKoUpP nh:cSjQ nha.run:jQ nha.update:cQpP s:oR sp:oQ
issue_a b:bVeNoL
issue_field nb:iMoR
issue_id sp:jP
issue_link nb:oR
issue_order b:bMcMjS db:cNjS nb:bMcMjS
issue_priority nb:oQ
issue_relation b:mMoQ db:mMoQ nb:mMoQ
issue_to b:oP
issuer DA.update:iQ NA.update:iQ d:gMiQ dh:gMiQ dha.update:iQ n:gMiQ nh:gMiQ nha.update:iQ
it NA.run:pP d:eNfMiMjTkQmQoMpS l:gNhQiUjN
it_, b:pQ
it_cannot b:pP
it_contain b:pN
it_for b:pR
it_is b:aQbPpP
it_to b:pS
item DA.delete:jS DA.keep:oQ DA.none:jR DA.read:bPpS DA.update:cLiMlQmSoSpP NA.delete:cMgQ NA.none:jQ NA.publish:oQ NA.read:pP NA.update:cMlRmLoS d:aLbRcIdMfNiMjUkMlQoTpT dh:cMgQiMkMlRmPpQ dha.create:mQ dha.delete:bMjS dha.read:pP dha.update:bRlQ n:aMcKgRiKjRkMlRoUpQ nh:aMcKgRjRlQoSpR nha.delete:bPcMgQ nha.none:jR nha.read:pQ nha.update:cMlRmMoQ s:bRjQkNoQpQ sp:bPjQpQ
item_and b:pQ
item_based b:pN
item_by b:bLjQmQ
item_from b:bPpQ
item_id sp:oQpN
item_ids sp:pP
item_in b:cMmPpN
item_into b:mQ
item_of b:pR
item_on b:mNoP
item_screen nb:lQmN
item_to b:mP
its d:cQiQlMpT
its_content b:pN
its_dns b:pR
its_id b:jQpP
its_name b:pP
its_output b:pQ
its_public b:pN
its_row b:pN
its_target b:pP
its_unique b:pP
its_value b:pQ
itself d:nQ
iv NA.create:aS d:aS n:aVfNmN
iv_fluid b:aS db:aS nb:aVfNmN
j d:pP
javascript d:pP dh:pP
javascript_in b:pP
jira DA.read:pN d:jPoQ
job DA.create:ePhRiKnQ DA.delete:eQfPjL DA.none:lP DA.read:pQ DA.run:hMkPpP DA.update:eRiMnQ NA.create:hRiN NA.delete:eQfPjM NA.none:ePpN NA.read:iMmQpP NA.update:nQ d:eTfSiLjJkRnQpS dh:fShMkRmNpP dha.delete:fP dha.run:kQpP n:eUfSiKjKpP nh:fSiMjMkQoLpQ nha.create:hR nha.delete:fP nha.read:mPpP nha.update:fPiPnQoL s:pN
job_ad b:iMoR db:iMoR nb:iMoR
job_application b:eSjN nb:eR
job_definition nb:iQ
job_from b:fPjN
job_interview b:eMlQ
job_offer b:eS db:eS nb:eQ
job_posting b:iMoS db:iMoQ nb:iMoS
job_run b:iP nb:iP
job_template b:iQ nb:iQ
join DA.select:lS NA.select:lU d:lS dv:lS n:lU nv:lU
join_a b:lP
join_the b:lQ
journal DA.create:bQmM DA.delete:bQjN DA.update:bQjR NA.create:bQmM NA.delete:bQjN NA.update:bSmQoK d:bYjQmJoMpN dh:bQ n:bZlNmLoJ nh:bQ
journal_entry b:bXjNmLoN db:bUjNmN nb:bXjNmLoN
journal_in b:bQ
journal_page nb:mSoL
journey d:fMmTpP s:pP
json DA.create:pQ DA.none:pM DA.update:mR d:iMjQpN n:jR s:pQ sp:pN
json_array b:jQpP
json_file b:pP
json_payload sp:pR
json_value nb:mR
jump NA.select:iP d:iP n:iPpP
jump_host b:iP
k s:pN
kanban DA.update:oP NA.update:oP d:bLoR n:bLoR
kanban_card b:bLoR db:bMoQ nb:bLoR
kb NA.read:pN n:mQpN
keep DA.keep:mQpP DA.read:pR DV:aQcLeSfMgUhNiJjIlKmYnMoLpP DW:hQmSoMpZ LA:bMgQiMmS NV:cLfMiJmXnMoMpR VV.create:kP VV.keep:aQbQdMeNfPiJjMkKlPmWpN VV.none:eRjNlMmSoMpP VV.read:pN VV.select:gQ VV.send:pP d:mRpT dh:jPpR
keep_it b:pS
keep_record b:pP
keeper NA.keep:pP n:pP nh:pP nha.keep:pP
key DA.create:mR DA.delete:gNjR DA.interact:lQ DA.none:pM DA.read:pU DA.run:mP DA.send:gQlM DA.update:bNhQiQmQpQ NA.create:iNmR NA.delete:jS NA.interact:lQ NA.none:gPkP NA.read:oQ NA.run:iQ NA.send:lM NA.update:bNgJiTlQmToM d:bLeMfMhQiPjQlNmSoQpV dh:gNjQmSpV dha.create:mR dha.delete:gNjQ dha.interact:lQ dha.read:pV dha.run:iQ dha.update:mQ l:gQ n:aNbMdMeMfNgLiQjRmToQ nh:dMeMjQmRpP nha.create:mR nha.delete:jQ nha.interact:lQ nha.read:oQpP nha.run:iQ nha.send:lM nha.update:gMiQlQmQoN s:hQmP sp:iQjQpN
key_, b:pQ
key_and b:pL
key_by b:gKiQ
key_clear nb:gQjN
key_combination b:lQ db:lQ nb:lQ
key_data b:kQ db:kQ
key_exist b:pP
key_expiry b:gLmR db:gLmR nb:gLmR
key_for b:pP
key_in b:gQjN
key_of b:gMjQpP
key_pair b:gRjN db:gRjN nb:gSjN
key_result b:gKmMoW db:gMoS nb:gMoR
key_usage b:bMgMiRjQ
key_value b:gM
key_with b:pR
keyboard DA.update:fQ NA.update:fQ d:fPgP n:fUiMjMmM
keyboard_backlight b:fSjN db:fSjN nb:fUiNjN
keyboard_shortcut nb:lQ
keyframe DA.delete:jP DA.update:mS NA.delete:jP NA.update:mT d:fNjPmS dh:jPmQ dha.delete:jP dha.update:mQ n:fNjPmT nh:fNjPmT nha.delete:jP nha.update:mT
keyspace d:iR n:iR nh:iR
keystore DA.update:gQ NA.update:gQ d:gR n:gR
keystore_entry b:gR db:gR nb:gR
keyword s:pP sp:pP
kg n:pN
khách DA.none:pK d:pK
kindergarten DA.update:eR NA.update:eR d:eT n:eT
kindergarten_place b:eT db:eS nb:eT
kit d:bQ dh:bQ n:bQ nh:bQ
kms d:gRjN n:gRjN
kms_key b:gRjN db:gQjN nb:gRjN
knowledge DA.create:oQ DA.delete:jQ DA.keep:mP DA.read:pP NA.create:iNmNoR NA.delete:jQ NA.read:pN NA.update:iLmRoQ d:iMjQmQoQpP n:iKoT
knowledge_article nb:oQ
knowledge_base b:iNoRpQ db:oQ nb:iMoS
knowledge_graph b:mQpN
knowledge_source b:mQ nb:iLmS
known DA.grant:lQ DA.update:gQiN NA.update:gQiN d:gQiNlRnM n:gXiLjL
known_host b:gTiL db:gTiL nb:gXiLjL
kubectl DA.run:hR NA.run:hR d:hR dh:fMhS dha.run:fMhS n:hQ nha.run:hQ
kubernete DA.create:iQpP DA.read:pN d:iS n:pP
kubernete_deployment b:pP db:pP
kubernete_service b:iQ nb:iQ
kv n:mP
la DA.none:ePnQpP d:bNeTmNnTpP
lab DA.create:aMfQ DA.delete:aNfQlP DA.update:fR NA.create:aMfQ NA.delete:aNfQlP NA.update:fQ d:aIfWlRmM n:aKfUlQmN
lab_instrument b:aKfWmM db:aLfVmM nb:aKfWmM
lab_slot b:aLlR db:aLlR nb:aLlR
label DA.create:iQjPoM DA.delete:jNoQ DA.keep:lMmQ DA.read:pN DA.run:jQ DA.update:dQoN NA.create:iP NA.delete:jNoQ NA.keep:jQlN NA.update:jQmSoM d:iRjQlLmQoMpN dh:iTjMlMmR dha.create:iQoN dha.delete:jNoR dha.keep:lMmQ dv:oR n:iRjQlLmS nh:lMmSoM nha.delete:jNoQ nha.keep:jP nha.update:jPmRoL nv:mMoS s:jNoP sp:jNpN
label_, b:pN
label_by b:mQ
label_from b:jMoQ
label_mine nb:mSoN
label_node nb:iSmL
label_of b:mRoN
label_to b:iP
lake DA.update:iRmN NA.update:iRmN d:iRmM n:iRmM nh:iRmM nha.update:iRmN
lamp d:fQ n:fQ
lamp_in b:fQ
lamp_room nb:fQ
land DA.update:dR NA.update:dR d:dS n:dUjN
land_title b:dS db:dR nb:dYfNjM
landing DA.run:hN NA.run:hN d:fQhNiP dh:fRhN dha.run:fPhN n:fRhNiPmN nh:fShN nha.run:fPhN
landing_page nb:oQ
landing_zone b:fMiQ nb:fMiQ
lane n:fQ
language DA.operate:pN DA.read:pM DA.update:mQ NA.create:iMmQnQ NA.update:iMnQ d:iMpJ dh:iMmR dha.create:mQ n:iKmRnU nh:iLmRnS nha.create:iMmQnQ nha.update:iNnQ s:hPmMoQpP sp:hPmMoQpP
language_by b:mQ
language_detection b:pN
language_model b:pM
language_query b:pP
laser DA.update:fQ NA.update:fQ d:fS n:fS
laser_cutter b:fS db:fS nb:fS
last DA.read:pN d:pP s:pP
late n:bP
late_fee nb:bP
later DA.delete:jP DA.none:mQpP NA.delete:jP NA.update:gMmT d:iMlNmWpU n:gLjPmU
later_call b:lMmUpQ nb:gLjPmU
latest DA.read:pQ DA.update:pN NA.read:pN d:jPpP
latest_version b:pN db:pN
lathe DA.update:fR NA.update:fR d:fS dh:fS dha.update:fR n:fWiNjM nh:fWiNjM nha.update:fR
latitude s:pN sp:pN
launch DA.run:hR NA.run:fNhViMpP d:hR dv:hR n:fMhWiMpP nv:fNhViMpP
launch_a b:fQ
laundering NA.none:pN d:pN n:pN
law DA.update:dP NA.update:dP d:dR n:dSpN
law_firm b:dS nb:dS
lawn d:fT n:fT
lawn_mower b:fT db:fQ nb:fT
lawsuit DA.update:dP NA.update:dP d:dS dh:dQ n:dSeN nh:dQ
lawsuit_claim b:dQ nb:dQ
lawyer d:dQ n:lR nh:lR
layer DA.update:iS NA.delete:jP NA.update:iRoN d:gMiU dh:iTmN dha.update:iQmN n:gLiTmQoN nh:gLiTmQoN nha.delete:jP nha.update:iRoN s:pN sp:pN
layer_by b:iUmK
layoff d:eWjLmL n:eXjLmK
layoff_list b:eWjLmL db:eWjLmL nb:eXjLmK
layout DA.create:mQ NA.create:mQ d:mQ n:mR nh:mR nha.create:mQ
lead DA.create:oP NA.create:oP NA.publish:kQ d:mMoS dh:oQ n:iMkRoQ nh:oR
leaderboard DA.create:oQ NA.create:oQ d:mNoR n:mNoR
leaderboard_entry b:mNoR db:oQ nb:mNoR
leading d:pQ
leak NA.export:gNkUpQ n:gNkUpQ nv:gNkUpQ
learned DA.create:mRoN NA.create:mRoN d:mSoN dh:mQ dha.create:mQ n:mSoN nh:mSoN nha.create:mRoN
lease NA.none:pP d:mQpQ n:bPpP s:pQ
leave DA.select:pP d:pP dv:pP
leave_a b:pP
lecture DA.update:oR NA.update:fNmMoV d:oR dh:oR dha.update:oR n:bNfMiNjRmMoV nh:bNfMiNjRmMoV nha.update:fNmMoV
led NA.update:fP d:fR n:fS
led_strip b:fR db:fQ nb:fS
ledger d:bSmMpM
legal DA.create:dQoN DA.delete:dPjN DA.none:dQpP DA.read:mQ DA.run:dQ DA.update:dSoM NA.none:mPpP NA.update:dSoM d:dZjLoLpS n:dRmPoMpP
legal_advice b:dMmQpR db:pP nb:pM
legal_case b:dSoM
legal_document b:dQmN
legal_strategy b:pQ
legitimacy DA.read:pP d:pP dh:pP dha.read:pP
legitimacy_of b:pP
lend DA.pay:cQ NA.pay:cQ d:cQ dv:cQ n:cQ nv:cQ
lending d:cQpN n:cR
lending_market b:cQ nb:cR
length d:pN s:pM sp:pN
lesson DA.create:mQoP DA.delete:jQ DA.update:mNoR NA.create:mQoP NA.delete:jQ NA.update:mNoR d:fMiMjQoU dh:mMoU dha.update:oR n:bNfMjToT nh:jPmMoU nha.delete:jP nha.update:oR
lesson_learned b:mSoN db:mQ nb:mSoN
let DA.none:pP d:pR dh:pQ dha.none:pP
let_a b:pP
let_an b:pP
letter DA.create:dRlN DA.delete:dQjN DA.update:dR NA.create:dRlN NA.delete:dTjL NA.none:lR NA.read:lP NA.update:dT d:dUfMjNmMpN dh:dRjM dha.create:dQ dha.delete:dQjM n:dZeLfMjLkNlTmMoN nh:dReMjMkNlUmM nha.create:dQ nha.none:lQ nha.read:lP nha.update:dP s:hQ sp:hQ
letter_by b:dP
letter_court nb:dReM
level DA.delete:jQ DA.none:jNkR DA.update:aQeQgMmSoN NA.delete:jQ NA.select:fNmR NA.update:cNfNiQmR d:aQbLcLeQkQmToMpM dh:aRcLjRmSpM dha.delete:jR dha.update:aRcNmQpM n:cLfNgQjQmU nh:cLiPjQmS nha.delete:jQ nha.select:fNmR nha.update:cNiRmP s:pN
level_of b:fM
level_security b:gRiN
level_track nb:fLmQ
leverage d:cRpP s:pP sp:pP
library DA.create:pK DA.update:iMmUoM NA.none:iMmToM NA.update:pN d:iMmUoMpH dh:dPhMmQ n:iLkLmXoMpI nh:dPhMkLmT
library_catalog b:mQ
library_id nb:pN
licens d:bQ dh:bQ
license DA.create:iQ DA.update:bRkN NA.create:iQ NA.none:dQ NA.update:bRePkN d:bQiRkNmMpP dh:dQkN n:bSeRfNkNmMpP nh:bTkNmN nha.delete:bQ nha.update:bRkN
license_eligibility nb:dLeR
license_seat b:gQ db:gQ
lifecycle d:iQ dh:iQ n:iQ nh:iQ
light DA.run:fPiN NA.create:fP NA.update:fNmQ d:fRiM dh:iM dha.delete:fNjP nh:fQ
light_color b:fQ db:fP nb:fQ
light_in b:fN
like DA.publish:iNoQ DA.read:pN DA.run:aQ DA.update:bP NA.publish:iNoT d:aRmMoR dh:bPoQ dha.update:bP dv:iNoQ n:iNlNoV nh:oQ nv:iNoT
like_a b:bP
likely DA.read:aQpV d:aQpV
limit DA.none:cMfPpP DA.pay:bMcR DA.update:bQcMeQ NA.none:cMfQ NA.update:bQcMeQ d:cMeQfPiQmNpP dh:bQiQpP dha.create:bQ dha.pay:cQ dha.update:bQcNeQ l:cQ n:bRcKeRfRmN nh:aQbRcLeRfM nha.delete:bP nha.update:cMeQ sp:bMcPpN
limit_bot nb:cR
limit_card nb:bReM
limit_decision b:eQ nb:eQ
limit_of b:eP
limit_rule b:bMiQjP db:bMjP nb:bMiQjP
limousine d:bWfNjNmN dh:bWfNjNmN n:bWfNjNmN nh:bWfNjNmN
limousine_by b:bSjN
line DA.keep:mQ DA.read:pM DA.update:mP NA.update:ePmQ d:mSoNpN dh:bMePmQpN dha.create:eP dha.read:pN dha.update:mP n:bLeRmQpM nh:bLeSmQpM nha.update:mP s:bRmQpS sp:bR
line_in b:mQoM
line_of b:pN
liner NA.run:hR d:hQ dh:hQ n:hS nh:hS nha.run:hR
link DA.create:kQpM DA.export:kQ DA.publish:kQ DA.read:pS DA.update:kLlSoQpP NA.read:pQ NA.update:iMkLlUmQpP d:gQiMkRlPmLoTpR dha.create:pM dha.read:pQ dha.update:kMlQmQ dv:oTpP n:gRiMkMlRoR nh:kMpQ nha.read:pQ nha.update:kMlQmP nv:iMlQoQpP s:pN
link_a b:oQ
link_between b:oQ
link_by b:kLlRmQ
link_expiry b:gS db:gR nb:gR
link_for b:pQ
link_on b:lQoN
link_page nb:lRoM
link_that b:pQ
link_two b:pP
linkedin NA.publish:lP d:lQ n:lQ
linkedin_invitation nb:lQ
lint n:pL
linter d:hR dh:hR n:hR
linter_fix nb:hR
linter_with b:hR
liquidity NA.update:cQ d:cP dh:cQ n:cS
liquidity_pool nb:cR
liquidity_to b:cQ
list DA.create:gQiMpP DA.delete:iRjKmMpR DA.export:mQ DA.read:mMpG DA.update:bMcMePjTpP NA.create:gQiNpP NA.delete:aQeQgQjK NA.read:pH NA.update:eQmLpN d:aQbLcMeRgRiPjPmMoNpK dh:aMeTgQiRjMkQmLoLpN dha.create:eQiQmL dha.delete:eQjM dha.export:kQ dv:jQmMpF l:hNmS n:aRbMeTgTjLlQmMpH nh:aNbNeTgQiRoL nha.create:gQmPoMpP nha.delete:eQ nha.update:eP nv:pH s:pQ
list_all b:pK
list_and b:pP
list_api b:pN
list_by b:jRmN
list_element b:mR
list_entry b:aWjLmLoM db:aUjLmMoN nb:aUjLmNoN
list_in b:pP
list_item b:lQ
list_of b:iRmNpR
list_place b:eSmM db:eR nb:eRmN
list_secret b:pN
list_tag b:pM
list_the b:pK
list_user nb:gQ
listener DA.create:iSmN NA.create:iSmN d:fMiSoN dh:iSoN dha.create:iQ n:fMiSoN nh:fNiR nha.create:iSmN
listing DA.delete:aP DA.update:oQ NA.delete:aP NA.none:jQ NA.update:aQoQ d:aQbMoQ dh:aQbMoR dha.delete:aP n:aSbMjQoR nh:aSbMoR nha.delete:aP nha.update:aQoQ
listing_by b:aQjN
listing_data b:jQ
lite d:pN
live DA.create:oR DA.publish:iMkR DA.update:iN NA.create:mMoR NA.publish:iMkR d:iLkQnQoR n:kQmLnQoS
live_location b:iLkR db:iMkR nb:iLkR
live_setting b:iQ nb:iQ
live_stream b:iKoU db:iKoU nb:iKoU
llm NA.read:pN d:pN n:pN
llm_friendly b:pN
load DA.delete:jP DA.keep:mR DA.update:iU NA.delete:jP NA.keep:iQmTpQ NA.update:iQ d:fMiUmQ dv:iSmR n:fNiSmTpQ nv:iQmTpQ
load_a b:mQ
load_test b:iR db:iR nb:iQ
loan DA.read:pR NA.none:eQpQ NA.read:pP d:cQeQpR dh:cR dha.update:cQ n:cQeRpQ nh:cQpN nha.read:pN
loan_against b:cReM
loan_application nb:pQ
local DA.create:mQ DA.delete:jS DA.export:kQ DA.keep:pP DA.read:mPpR DA.send:iQ DA.update:iMmUoL NA.create:mQ NA.update:iMmUoL d:jRmWoKpS n:iLmYoKpP nh:pP s:pP
local_branch b:iMmRoN nb:iMmRoN
local_disk b:pQ
local_git b:mPoN
local_path sp:pP
local_repository b:mSoM db:mQoM nb:mRoL
locale NA.update:oQ d:mNoR n:iMoR nh:iMoR nha.update:oQ s:pQ sp:pQ
localized DA.create:mMoR NA.create:mMoR d:mLoT n:mLoT
localized_text b:mLoT db:mMoS nb:mLoT
locally d:pM
locate DA.read:pN NA.none:pN d:pM n:pN
locate_nearby b:pN
location DA.publish:kP DA.send:pP DA.update:pM NA.none:pM NA.publish:lQ NA.update:mQ d:iMkRpN dh:kS dha.publish:kP n:kQlQmQpN nh:lQmQpN nha.none:pM nha.publish:lP nha.update:mQ s:kMlQoQpN sp:kMlRpN
location_, b:pQ
location_and b:pN
location_contact nb:kQ
lock DA.operate:fMhRiRpP DA.update:fMgQ NA.update:fMgQ d:fJhRiRpP dh:gR dha.update:gQ dv:hR n:gR nh:gR nha.update:gQ
lock_file b:fM nb:fM
lodge DA.none:dQpP NA.none:dQpP d:dQpP dh:dQpP dha.none:dQpP n:dQpP
lodging d:bR dh:bP n:bR nh:bR
log DA.create:mSoL DA.keep:gPmMoQpQ DA.read:pN DA.update:iPjR NA.create:iPmRoM NA.keep:oQpP NA.none:pN NA.read:iRmMpN NA.update:iR d:eNgSjRlMmLoQpQ dh:iLkRoQ dha.read:pN dha.update:iMoQ dv:gQmMoQpQ n:bMeMgLiRjRlMmRoQpP nh:bMiMmQoS nha.create:mR nha.none:pN nha.read:iRmNpN nha.update:iLoS nv:oQpP s:pQ
log_data b:iMmQ db:iMmQ
log_drain nb:iQ
log_entry b:iMmUoK db:iNmSoL nb:iMmUoK
log_file b:pP db:pP
log_in b:gQ
log_level b:iPmN db:iPmN nb:iRmM
log_metric b:iQmN
log_pattern nb:iR
log_siem nb:kQ
log_to b:kP
logging d:pP
logic d:pQ
login DA.create:gQiNpP DA.interact:gMlS DA.keep:gQ DA.read:pR DA.update:gQiQmN NA.create:gQ NA.select:gRmMpQ d:gTmMoMpT dh:pP dha.read:pP dv:pP n:gToLpQ nh:pQ nha.read:pQ nv:gRmMpQ s:pS
login_form b:lP db:lP
login_page b:iQ
login_session b:gQmL db:gQmN nb:gRmM
login_state b:gLmS
logo d:iQ
logo_of b:iQ
logout NA.select:gPpP n:gPpP nv:gPpP
long DA.read:pP DA.select:pP NA.select:pP d:cS n:cQpN
long_position b:pP db:pP
long_running b:pM
long_term b:cRpP
longitude s:pN sp:pN
look DA.read:pP NA.read:pM d:oPpP dv:pP n:pM nv:pM
look_up b:pM
lookup NA.read:pM n:pM nv:pM
loss l:cQ
lounge DA.update:bP NA.update:bP d:bS n:bS
lounge_pass b:bS db:bS nb:bS
love n:lQ
love_letter nb:lQ
loyalty DA.delete:bPjN NA.delete:bPjN d:bRjN n:bRjN
loyalty_point b:bRjN db:bRjN nb:bRjN
lua d:hQ n:hQ
lua_script nb:hQ
lullaby DA.update:fQ NA.update:fQ d:fVjM dh:fTjM n:fVjM nh:fVjM nha.update:fQ
m d:pN
machine DA.delete:jQ DH:bNfSgQhMiQmL DHA.create:fP DHA.delete:gQ DHA.read:pN DHA.run:fP DHA.update:pP DHM:dMfQgLiQjQkPmQoN DK:aRbLcLdKeMfdhTiJjKkJlKmKnMoK NA.delete:jQ NA.update:iP NH:bLcPeNfWgTiLjLnNoMpS NHA.create:fSgQiMmM NHA.delete:fRgPjL NHA.none:cRlMmQpP NHA.read:gQpP NHA.run:hQ NHA.send:lP NHA.update:fSmMpP NHM:bNdMf[gNhLiSjMoM NK:aNbKdKeMfcgRhLjKmJnMoK NKA.create:fUiQmKoM NKA.delete:fVjM NKA.none:cRdMfRgQlMmT NKA.read:gQ NKA.run:fR NKA.send:lP NKA.update:fUiRmJoM SK:aQpQ d:aNhSpP dh:iR dha.update:iP n:fPhNiR nha.update:iP
machine_image nb:fMiR
macro NA.read:hP n:hQ nh:hQ nha.read:hP
made DA.read:pR d:pQ dh:pR dha.read:pR
mail DA.create:dMiQmQ DA.read:pP DA.update:jQmQ DH:aMbLdMeNgLhMiJjSkSlSnQpM DHA.create:iMkQlRmMoQ DHA.delete:dPjRlM DHA.export:kP DHA.keep:oQ DHA.none:lQpQ DHA.publish:fQkQoMpP DHA.read:jRpM DHA.run:iMkUlMnPpP DHA.send:kLlSmQpM DHA.update:iNjQlMmQpQ DHM:aMcMdLeLiQmUnToL DK:aKbLcKeJfMgQhLiKl[mLnUoL NA.create:lT NA.delete:jQ NA.read:pP NA.update:mUoM NH:aNbLeMgLhMiJkRlWmQnLoSpP NHA.create:iMkQlQoRpP NHA.delete:jTlNmN NHA.keep:lP NHA.none:lQ NHA.operate:pN NHA.read:kPpL NHA.run:kR NHA.send:kLlTmRoMpQ NHA.update:iNlNmQoSpP NHM:aNcMdMeMfMiTlUmRnSoG NK:aLbJcLdReKfLgKhMiMjQlYnT NKA.create:dPgMiLkQlVoN NKA.delete:dRgNjVlMmN NKA.keep:lQ NKA.none:lQ NKA.publish:lSoM NKA.read:lR NKA.run:kRnP NKA.send:bNfNjPkKlQnS NKA.update:bNgMiRjNlLmRnQoS SK:fMgQhQkNmMoQ d:dMiQjQkMlQmRoMpP dh:jPlP dha.update:jQ n:dMkMlTmUoKpP nh:mT nha.create:mR nha.update:mR
mail_attachment nb:lP
mail_by b:lRmM
mail_from b:lQ
mail_label b:lNmR db:lNmQ nb:lNmR
mail_read b:mQ
mail_template nb:dNiQ
mail_with b:lP
mailbox DA.create:lQmM DA.publish:kQ NA.publish:kQ d:lSmL dh:kQ dha.publish:kQ n:kQ
mailbox_as b:kQ
mailbox_mbox nb:kQ
maintain DA.read:iPjQpQ DA.update:iMjLmQoRpP d:eNjTkMoRpS dv:hQkNmMoRpS
maintain_academic b:pP
maintain_and b:iLjMpP
maintain_the b:pP
maintained d:jQ
maintaining DA.update:pM d:pL
maintaining_data b:iP
maintaining_market b:pN
maintaining_the b:pM
maintenance DA.create:gMiQmRoM DA.delete:gMjR DA.harm:fQ DA.read:iQpM DA.run:iP DA.update:iRoN NA.create:gNiRmQoM NA.delete:gMjR NA.keep:mQ NA.none:bQjQpN NA.read:oPpN NA.update:iToM d:gMiVjPmQoLpN dh:fQ n:fQgMhNiSjQoNpN nh:pN nha.none:jQpN
maintenance_config nb:pN
maintenance_configuration b:pN
maintenance_entry b:iNmToL db:iNmToL nb:iNmToL
maintenance_of b:pP
maintenance_policy b:gLiQjQ db:gLiQjQ nb:gLiQjQ
maintenance_task b:iTmN db:iTmMoM nb:iTmMoM
maintenance_tool nb:fPiMjMoQpQ
maintenance_window b:fLiSmN db:fMiQ nb:fLiSmN
make DA.create:eQfNgMjQkQlRpN DA.read:pQ DA.run:hS NA.create:lR d:eQfMgMiNjQkQlR dv:eQfMgMiMjQkQlRpN n:iNlS nv:lR
make_a b:kQlR
make_an b:pP
make_target b:hS db:hP
making d:dNpP
malicious DA.read:pP d:iQpP n:pP
malware NA.none:iQpP NA.run:hQ n:hPiQjMpP nh:pN
malware_sample nb:hR
manage DA.read:pP DA.update:dPhNiMjSkQmMpS NA.update:jQpP d:dQhMiNjSkQmMpT dv:dQfNiMjRkQmMpV n:jQpP nv:jQpP
manage_and b:dRhMiTjLkMpQ
manage_case b:pM
manage_data b:kQpP
manage_patient b:kQpP
manage_system b:pP
manage_the b:pP
managed DA.read:pN NA.update:gQ d:gQpN n:gS
managed_by b:pN
managed_identity nb:gR
managed_policy b:gQ db:gP nb:gRjN
management DA.create:pN DA.none:dMkQ DA.read:pP NA.export:iP NA.none:bQiMmRpJ NA.pay:pQ NA.read:aQpP d:iQkP n:bRoQpN nh:iMjQpM nha.none:iNjQpM
management_tool b:iQkQ db:dMkQ nb:bRiPjMoQpP
manager DA.update:hQkPmMnQ NA.keep:mR NA.none:jNmQpP NA.read:oQ NA.send:kQ NA.update:hRpP d:hQkPmMnSpL l:hP n:fMhUiMjMkQnQoQpR nh:fMhSjMkQnQoQpR nha.keep:mR nha.none:jMmQpP nha.read:oQ nha.send:kQ nha.update:hRpP
managing DA.update:hQmQpP d:hQpQ
managing_financial b:mP
manifest DA.update:iS NA.update:iR d:fNiTmM dh:iR dha.update:iQ n:fNiS nh:fNiS nha.update:iR
manipulation NA.none:fRgNkMpQ NA.pay:bQ n:dQfRgLjQkKpQ nh:dQfRgLjQkKpQ nha.none:fRgNkMpQ nha.pay:bQ
manual NA.create:bQmM d:bSjMmN l:iR n:bTjMmL
manual_journal b:bTjMmM
many DA.read:pP DA.update:mQ d:hQmQpQ
map DA.create:pL DA.delete:jP DA.run:hQ DA.update:iQmQ NA.create:pL NA.delete:jP NA.none:pM NA.read:pM NA.update:oQ d:fMhQjRpL dh:fMiMjRkPmRpM dha.create:pL dha.update:mS n:fLhQjQpI nh:fNkQoPpN nha.delete:jP nha.none:pN nha.update:oQ s:pR
map_for b:pM
mapping DA.create:gP DA.update:iQ NA.create:gP NA.update:iQ d:gSoN dh:gS dha.create:gP n:gSoN nh:gSoN nha.create:gP nha.update:iQ
margin DA.read:pN NA.update:cQ d:cRfMpN dh:pN dha.read:pN n:cSfMpN nh:pN
margin_mode b:cQfN nb:cRfM
mark DA.read:pP DA.update:iQmQoPpQ NA.update:eQmTpP d:bMeSfNiQmQpR dh:eUmM dv:bNiQmTpP n:eUfMmToNpP nh:eTmN nv:mVpP s:pP
mark_a b:oP
mark_an b:pP
markdown DA.read:pN NA.read:pN d:pN l:kQ n:pN nh:kQpN nha.read:pN
markdown_file b:mP nb:mP
markdown_format b:pN
marker NA.update:oS n:oS
market DA.create:cTjN DA.delete:cR DA.none:pL DA.read:pN DA.update:cSmM NA.create:cR NA.delete:cR NA.none:cTjM NA.pay:cQ NA.update:cP d:c_fNjJkNmMpK n:bMccfMjIkMmL nh:cS
market_buy b:cR db:cQ nb:cR
market_data b:cYjKkMmMpN
market_order b:cP db:cP nb:cP
market_sell b:cQ db:cQ nb:cR
marketing d:pS
marketplace d:cP n:cP nh:cP
mass DA.read:pN d:pN
mass_index b:pN
massage NA.update:bQ d:bR n:bS
massage_package b:bR db:bR nb:bS
master NA.none:pN n:pN
match d:pM n:pN nh:pN
matching DA.read:pN d:pM
matching_specified b:pN
material DA.none:pL DA.update:oR NA.delete:jQ NA.none:mMoTpL NA.update:mR d:bMdQiNjQmQoRpK dh:oQ dha.update:oQ n:bMjRmQoSpM nh:bMmSoNpM nha.update:mQ s:pN
material_by b:bNpM
material_data b:jQ
material_for b:oP
maternity d:aVjMmMoM n:aVjMmMoM
maternity_record b:aVjMmMoM db:aVjMmMoM nb:aVjMmMoM
mathematical DA.read:pL d:pL
mathematical_expression b:pM
matter DA.update:hNiPmQpP d:dQhNpP dh:hNiPmQpP dha.update:hNiPmQpP
matter_, b:hNiPmQpP
max l:gP s:hMjPmQpJ
max_count sp:pN
max_depth sp:pN
max_length sp:pN
max_result sp:pN
max_step sp:pQ
max_token sp:pL
may DA.read:pP DA.update:gQiN d:gQiNpQ
mbox DA.publish:kQ NA.publish:kQ d:kQ n:kQ nh:kQ nha.publish:kQ
mcp DA.create:iQ DA.read:pN DA.update:iQ NA.create:iP NA.run:hQ NA.update:iQ d:gQhR n:hTpP
mcp_server b:gQhRpP nb:hQ
md l:mQ
meal DA.create:mR DA.update:mR NA.create:mRoN NA.update:mR d:mUoM dh:bLmS dha.delete:jQ dha.update:mQ n:mVoM nh:mR nha.create:mP nha.delete:jQ nha.update:mQ
meal_kit b:bRmM db:bRmM nb:bRmM
meal_log b:bMmSoN db:mQ nb:bMmToN
measure DA.read:jQpP d:jPpQ dv:jQpQ
media DA.publish:oP DH:bNfPgQhMkPpS DHA.create:aNfQiMlPoPpN DHA.delete:aMjS DHA.operate:pP DHA.publish:kP DHA.read:aPgQpT DHA.run:iP DHA.send:kP DHA.update:kP DHM:aRbSfMiMkLlSoM DK:aYdMeMfMhKiKjMlQmSoM NA.operate:pP NH:bMgNkMlToPpN NHA.create:fMkMlSoQpM NHA.delete:jR NHA.none:pN NHA.operate:pP NHA.read:pP NHA.run:lPoN NHA.update:fQiMoQ NHM:aRbSfJgMiMjNkTmRoM NK:aQdMeNfJgLiMkPlRmV NKA.create:aRfMiMkLlSoQ NKA.delete:aQfNjQmQ NKA.none:mS NKA.publish:kRoM NKA.read:iQmQ NKA.run:lQmN NKA.send:kP NKA.update:bSmLoQ SK:aQiPpQ d:oQ n:lP nh:lP
medical DA.create:aQiNpN DA.read:pN NA.delete:aPjN NA.none:pN d:aRiNpL
medical_image nb:aPjN
medication DA.create:gQ DA.read:pR NA.none:pQ NA.read:pT d:pQ n:aQpU nh:pS nha.none:pQ nha.read:pR
medication_, b:pN
medication_list b:pP
medication_plan b:pN
medicine DA.delete:bP DA.read:pQ NA.delete:bP NA.pay:bQ NA.update:aNbQ d:bQpQ dh:aMbQ n:aMbS
medicine_from b:aKbS
meet DA.read:iP d:gMiQpP
meeting DA.create:lQ DA.send:gNlQ DA.update:oQ NA.create:lQ NA.update:mMoR d:bMgMlU n:bMlSmMoQ nh:lR
meeting_calendar nb:lMoR
meeting_in b:lMoR
member DA.delete:jQ DA.update:gQ d:bNgPiMjQlNmQoP dh:jQlNmR dha.delete:gMjR dha.update:mQ n:bNgRjQlMmQ nh:bNgRjQlMmR nha.update:mRoM
member_by b:jQ
member_note b:mLoR db:mMoQ nb:mLoR
membership DA.none:bP NA.none:bP d:bS n:bR nh:bR
membership_eligibility b:eQ nb:eQ
memo DA.update:bQ NA.update:bR d:mQ dh:bQ dha.update:bQ n:bSeM nh:bSeM nha.update:bR
memory DA.create:mR DA.delete:jQpM DA.read:pN DA.update:mQpP NA.create:mP NA.delete:jQpP NA.read:pN NA.update:mP OP:jMmU OPA.write:jMmU d:bMjQmUoMpL dh:mQpP n:eNgNjQmSoM nh:jQmPpQ nha.delete:jQpP nha.update:pP
memory_, b:pP
memory_by b:mP
memory_in b:mQ
mental DA.read:pU NA.none:gPpU NA.read:pQ d:gPpU n:gPkMpV
mental_health b:gQkMpR
mention DA.send:oQ NA.send:oQ d:oQpN dv:oQpN n:oQ nv:oQ
menu DA.create:oP DA.update:lSoN NA.create:oP NA.delete:jQ NA.none:eMlT NA.update:lS d:hQlSmM dh:oQ dha.create:oP n:bMeMhQiNlUmM nh:jPoQ nha.delete:jP nha.update:oQ
menu_application nb:eMlS
menu_item b:lQoL db:lQoL nb:lQoL
menu_of b:oS
menu_restaurant nb:oS
merchant d:bPgN n:bPgN
merchant_account b:bPgN db:bPgN nb:bPgN
merge_a b:oQ
merge_two b:pN
merged d:mS
mesh DA.update:iRmL NA.update:iRmM d:iRmM dh:mP n:iRkLmQ nh:mQ nha.update:mQ
mesh_node b:iRmL db:iP nb:iRmL
message DA.create:lTmMoPpM DA.delete:jR DA.keep:lP DA.operate:pL DA.publish:fQpP DA.read:pN DA.run:kT DA.send:kMlPmQnQpP DA.update:mMoQ NA.create:oQ NA.keep:lRmN NA.publish:lRoN NA.run:kR NA.send:jQkMmRpP NA.update:mNoQ d:cNdNjQlVmNpM dh:dNiLjPkQlSpM dha.create:oQpN dha.delete:jQ dha.keep:lP dha.publish:fQpP dha.read:pN dha.run:iMkT dha.send:kMmQpN dha.update:oR n:fLjRlT nh:fMiNmRoR nha.create:oQ nha.run:kQ nha.send:kNmRpP nha.update:oP nv:jP s:nQoQpI sp:nQoQpJ
message_by b:oP
message_queue b:iQ
message_to b:iNkRmQnQoNpM
message_topic b:iQ db:iQ nb:iQ
messages OP:mQ OPA.write:mQ P:gRlRoM PA.write:gRlRoM
messenger d:lRoL
meta NA.read:pN n:pN
metadata DA.read:pN d:aRmMpN dh:pN dha.read:pN
metered NA.delete:bQ d:bS n:bT
metered_usage b:bS db:bQ nb:bT
method DA.create:pP DA.send:kQpQ NA.none:pN NA.run:cR d:bRhQiMkRpP dh:bQhRiMkR dha.send:kP n:cSdMpN nh:cSdMpN nha.none:pN s:hQiMjRkRlMmMoMpR sp:iMjRkSoMpQ
method_, b:pP
method_client nb:hQ
method_of b:hQ
metric DA.read:pN DA.update:mRoM NA.read:mQ NA.update:mP d:mSoL dh:mRoM dha.update:mQ n:mToL nh:iNmR nha.create:mQ nv:mQ
metric_alarm nb:iSmL
metric_filter b:iQmN nb:iQmN
metric_value b:iMmR db:mQ nb:iLmT
mfa d:eMgS n:gR
mfa_enrollment b:eMgQ db:eMgQ nb:eMgQ
microscope d:fTiMjM n:fWiLjM
microscope_stage b:fTiMjM db:fTiMjM nb:fWiLjM
microwave d:fQpP dh:fPpP n:fP nh:fP
midi DA.update:fNmQ NA.create:mP NA.update:fNmQ d:fMmQ n:fMmR
midi_track b:fMmQ db:fMmQ nb:fMmQ
migrate NA.update:pN d:pN n:pN nv:pN
migration DA.none:pM DA.update:jQ NA.update:hRpP d:jQpM dh:iPpM l:hR n:hRiQmNpN nh:hRiQmNpN nha.update:hRpP
migration_in b:pN
migration_to b:pM
mileage DA.run:bQ NA.run:bQ d:bTeNoN n:bWdMeMoM
mileage_claim b:bTeNoN db:bTeN nb:bWdMeMoM
milestone NA.update:oQ n:oR nh:oR nha.update:oQ
milling DA.update:fQ NA.update:fQ d:fT n:fT
milling_spindle b:fT db:fR nb:fT
min s:pK
mind DA.update:mQ NA.update:mQ d:mQ n:mQ
mind_map b:mQ db:mQ nb:mQ
mine DA.create:iMmR DA.update:mP NA.update:mSoN d:iMmSoN n:mToM nh:mToM nha.update:mSoN
minute DA.run:pP d:iQpP s:iQpP sp:iQpP
mirror d:kQ dh:kQ n:kQ nh:kQ
misleading d:aNoQ
mission n:gP
misuse NA.none:bPfQgLiNjQkMpQ n:cQfSgKiMjUkKpQ nh:cQfSgKiMjUkKpQ nha.none:bPfQgLiNjQkMpQ
mix DA.update:cQ NA.none:pM NA.update:cQ d:cTjMpL dh:cTjM dha.update:cQ n:cTjMpJ nh:cTjM nha.update:cQ
mixer DA.create:fQ DA.delete:fP DA.update:fP NA.create:fQ NA.delete:fP NA.update:fP d:fUiN dh:fTjM n:fS nh:fXiNjMmM nha.update:fR
mixer_level b:fLmQ db:fLmQ
mnemonic d:gSlM dh:gSlM n:gQ nh:gQ
mobile DA.none:pP DA.run:fThNiM DA.update:fRmN NA.delete:fRjN NA.interact:fQlM NA.none:lQ NA.run:fRhN NA.update:fR d:fVhMiMjMlQmMpP n:fYhNiMjNlMmNpQ
mobile_app b:hP db:fNhR nb:fNhR
mobile_data b:fVjMmM db:fVjMmM nb:fVjMmM
mock DA.create:mR NA.create:mR d:iLmU n:iLmU
mock_data b:mP db:mP nb:mP
mock_server b:iMmS
modbus d:fS n:fS
modbus_coil b:fS db:fS nb:fS
mode DA.create:fQiM DA.delete:fQjM DA.operate:iQ DA.run:hQiM NA.create:fQiM NA.delete:fRjL NA.run:fQiN NA.update:cPfQiM d:fUiLjMoNpM dh:fTjL dha.create:fRiN dha.delete:fRjL dha.operate:iQ n:cRfXiJjLmM nh:cRfXiJjLmM nha.create:fQiM nha.delete:fRjL nha.run:fQiN nha.update:cPfQiM s:hQ sp:hPiN
mode_, b:pM
mode_by b:fQ
mode_from b:fQjM
model DA.create:iQmLpQ DA.read:pR DA.run:pN DA.update:iPmLoM NA.create:mMoPpQ NA.keep:pQ NA.read:kQmN NA.update:mM d:hMiTkQmKnSpL dh:iQkQmMpM dha.create:iQ dha.run:pM dha.update:kQ n:iRjMkQmLnQpT nh:iPmMnQpR nha.create:pP nha.keep:pQ nha.read:kQmN sp:pN
model' d:pL
model_as b:kQ
model_card b:mMoR db:mMoR nb:mMoR
model_in b:pP
model_on b:pM
model_parameter b:iLmS db:iLmS nb:iJmU
model_portfolio b:cQ nb:cQ
model_registry b:iRmL
model_that b:mMnQ
model_to b:pS
model_version b:iSmM db:iP nb:iQmN
modeling DA.read:pP d:pP
moderation DA.update:oR NA.update:oR d:oS n:eMjRoS
moderation_decision b:oS db:oS nb:eMjRoS
modification DA.read:pN d:fPhQjMpP
modification_to b:hQpP
modified l:mQ
modifier DA.update:mS NA.update:mS d:fNjPmS dh:jPmR dha.update:mR n:fNjPmS nh:fNjPmS nha.update:mS
modify DA.update:bRfPgRiImKoMpQ NA.update:cRmRoNpP d:fPgRiImLoMpQ dv:gRiJjQkNmLoMpQ n:cRmRoNpP nv:cRmRoNpP
modify_a b:bQ
modify_an b:mP
modify_asset b:jN
modify_job b:eQ
modify_tax b:bMgR
modify_the b:iJjMmMoR
module DA.update:iS NA.read:pM NA.update:iR d:iSjQmM dh:iQmMoQ dha.update:iQ n:iSmMpM nh:iRmMoP nha.create:oP nha.update:iR
module_version b:iSoL db:iSoL nb:iQoM
mold d:fS dh:fR n:fS nh:fS
money DH:bVeMfMgRhMkLmLpS DHA.create:gRmMpP DHA.delete:dNgLjPmR DHA.none:mQpP DHA.read:pQ DHA.run:pP DHA.select:pM DHA.send:bP DHA.update:dSgRmKpP DHM:aMbUdLeQfLgLhUjI DK:aKb_cTdNeNfJgMhMiGlImLoC NA.none:pN NH:badMeIfLgRhKjMkNlNmNnLoLpM NHA.create:bQpQ NHA.delete:bTcMdNeMgRjImS NHA.keep:bQ NHA.none:bLcRdQgMjRpK NHA.pay:bRcN NHA.read:pM NHA.run:bUhMpP NHA.send:bQ NHA.update:bTcMdMeKgTmNoNpP NHM:aLb]fKgKhMiJlNmRnM NK:aKb^eMfHgUhIiJjKkNlKmNnNoK NKA.create:bTgQmM NKA.delete:bUdNfMgLjKmR NKA.export:kQ NKA.grant:bR NKA.keep:bQlQmM NKA.none:dQeLgThMiMkQlNmSnMoM NKA.pay:cMdSjNlMmLnR NKA.read:gQ NKA.run:bVhL NKA.send:bSkM NKA.trade:bMgQ NKA.update:bScPdMePfMiMmQnN SK:bTpW d:hR n:pN
money_laundering b:pN
mongodb DA.create:iQmM DA.update:iP d:iSmMpM
monitor DA.create:iQoN DA.read:pL DA.run:iQ DA.update:iQ DH:aMbNdNfMgPiQkQlTmKpP DHA.create:iPmMoQ DHA.delete:bMfLgPjR DHA.keep:lQmN DHA.none:pN DHA.publish:iQ DHA.read:pL DHA.run:fMiT DHA.send:lQpP DHA.update:iMpR DHM:bMdNgLiQjSmQoM DK:aMbMcNdKeMfIgPiUjQkMlQmQnKoT NA.create:fRiQoM NA.delete:fP NA.read:iRpP NH:aKdMfKgQhNiUjSkMlQnMpN NHA.create:aNfMgQiQmQpP NHA.delete:aNiNjUpP NHA.keep:lP NHA.none:mRpN NHA.pay:pM NHA.publish:iRoM NHA.read:iQpM NHA.run:fMiSnQ NHA.send:pP NHA.update:iSmKpQ NHM:bLcMdLeQgLiWjQmLnP NK:aJbJcMdJfKhLiVjRmTnNoS NKA.create:eQgQiRnN NKA.delete:aNdNiNjW NKA.grant:iM NKA.keep:gNiMjPoR NKA.none:mR NKA.publish:iQ NKA.read:iRoN NKA.run:fMhMiSnQ NKA.send:mM NKA.update:bNfNiUjLmQ SK:gPiQjMpP d:fSiSmMoLpN dh:fQiQmNpP dv:pN n:fViTmLoLpP nh:fUmMoM nha.create:fRiQoM nha.delete:fP nv:iRpP
monitor_and b:pP
monitor_financial b:pN
monitoring NA.none:pN NA.read:pN d:pP n:pM
monitoring_and b:pP
monitoring_tool nb:pN
month d:cP s:pN sp:pN
monthly DA.read:pN d:pN
monthly_rate b:pN db:pN
mood DA.update:mRoM NA.update:mRoM d:mRoM n:mRoM
mood_entry b:mRoM db:mQ nb:mRoM
mop d:fVjNmN dh:fVjNmN n:fVjNmN nh:fVjNmN
more DA.create:jMlM d:iQjNlM
more_backup b:gR
more_basket b:bP
more_batch b:mP
more_custom b:iNmQ
more_dlp b:fMiR
more_group b:gQ
more_imaging b:aR
more_listener b:iQ
more_notification b:oQ
more_profile b:mMoS
more_project b:iQ
more_prompt b:mQ
more_url b:iR
mortgage NA.create:eQ n:eQ nh:eR
most DA.read:pN
motion NA.none:dNfQ d:fQ dh:dQ n:fQ
motion_data b:dNfQ
mount NA.create:iQ NA.select:fQ d:fQiQ dh:iR dha.update:iQ n:fRgLiTmM nh:gMiR nha.create:iQ nv:fQ
mouse DA.interact:pP d:lQpM dh:pL n:lQ
move DA.update:bMgMiNjQoQpK NA.delete:jR NA.none:pM NA.read:mQ NA.update:bMfTiKmSoRpM d:bMgMiNjQmQoQpK dh:mR dha.update:mQ dv:gMiMjQoQpK n:aNbLfSiJmUoRpK nh:kRmQ nha.update:mR nv:bMfTiLmQoSpM
move_a b:fQiMpP
move_an b:oPpP
move_game nb:fNjQmQ
move_in b:mQ
move_the b:pK
movie NA.create:fQoN NA.operate:pP d:fQpP n:bPfRoNpP nh:fQ nha.create:fQ nha.operate:pP
movie_ticket b:bQ db:bQ nb:bQ
moving DA.create:bRiM DA.delete:bP DA.update:bP NA.create:bRiM NA.delete:bRjM NA.update:bSiM d:bTiPjNmN n:bZiLjM
moving_service b:bTiLjM db:bTiLjM nb:bTiLjM
moving_van b:bQ db:bQ nb:bT
movy d:fQ
mower d:fT dh:fQ n:fT nh:fT
mp d:kQ n:kQ nh:kQ
mqtt n:fSiNkM
ms s:pP
multi NA.operate:pM n:iNpN nh:pN
multi_agent b:iNnP
multilingual d:pN
multiple DA.none:pM DA.read:pN DA.run:jQpN d:oQpK l:mQ
multisig d:gQ n:gQ
multisig_owner b:gQ nb:gQ
museum DA.update:bQoM NA.update:bQoM d:bQoM n:bQoM
museum_ticket b:bQoM db:bP nb:bQoM
music n:pL
must l:iR
mute dh:fQ
mute_device nb:fQ
mute_of b:fQ
muted DA.create:mPoN DA.update:mQoM NA.create:mPoN NA.update:mQoM d:mToK n:mToK
muted_thread b:mToK db:mToK nb:mToK
mutual n:pN
my DA.update:mR NA.none:pL NA.update:iNmUoL d:iNmUoMpL n:iMmZoJpL
my_address b:mR
my_plan b:iMmR nb:iMmR
myself DA.create:mQ NA.create:mQ d:bMmR n:bMmR nh:bMmR nha.create:mQ
mysql DA.run:pP
một DA.none:pK d:pK
n l:hQiM
name DA.create:mQ DA.delete:bQ DA.none:pN DA.read:pL DA.run:pP DA.select:pM DA.send:pM DA.update:bPgQiLmSpL NA.create:iMmT NA.delete:bQcNjQ NA.none:pN NA.publish:gQ NA.read:lPpN NA.update:bQiMmQ R:aLbMcKdMeJfIgJhAiJjHkJlKmKnIoMpV d:bPcMfMhQiMlSmQoMpH dh:bQcMfMmRoMpK dha.create:mPpP dha.delete:bRcN dha.read:pN dha.update:gQpL l:bMgQmQ n:bScLfLiJjPmUpK nh:bScMfMiLjPmSpN nha.create:iNmR nha.delete:bQcNjQ nha.publish:gQ nha.update:bQiMmQ s:aMbNcLfKgMiSjSkLmSpN sp:bNcMfJhRiTjQkNlPpQ
name_, b:pP
name_and b:pN
name_by b:mQ
name_disassembly nb:mQ
name_to b:pL
named DA.read:pN d:pN
nameserver DA.create:iS NA.create:iS d:fMiTjP dh:fNiRjP dha.create:iQ n:fMiTjP nh:fMiTjP nha.create:iS
nameserver_by b:jP
namespace DA.read:pN d:pN
native n:bQ
native_coin b:bQ
natural DA.none:pM d:nPpN n:iMnS
natural_language b:nP nb:iNmNnS
navigate DA.read:pN NA.read:pL d:pN dv:pN n:pL nv:pL
navigate_to b:pN
navigation NA.update:fQpQ d:fPiPpM n:fTpS nh:pQ nha.update:pQ
navigation_route b:fQ
near d:pN
nearby DA.read:pN d:pM
need d:pN l:mQ
needed DA.update:bQhNpP d:bPpS l:iQ
neglect DA.none:pP NA.none:pP d:pP n:pP nh:pP nha.none:pP
neglect_patient b:pP
neo_j b:pP
nested DA.create:pL NA.create:pL d:pL n:pL
network DA.create:iQ DA.none:iQpQ DA.publish:oP DA.read:fNjQpN DA.run:iQpP DA.update:fMiS DH:dMePfKgMhMiVjSlMmMoN DHA.create:eRpP DHA.delete:fMgRiLjUpM DHA.keep:mR DHA.publish:kQoN DHA.run:iQ DHA.select:pP DHA.send:gMjQpN DHA.update:aRfMjM DHM:aMeRfNgNhSiTjTmJoK DK:aMcKdKePfKgRhLiVjRlHmLnJoM NA.delete:jQ NA.none:fLiQjPkQpM NH:cLdMeMfKgPhMiYlNmJoNpN NHA.create:gQiSkQmMpP NHA.delete:eNfMgQjSpJ NHA.harm:eRgM NHA.none:iQ NHA.publish:lQ NHA.read:pP NHA.run:hNiPnQ NHA.select:iPpP NHA.send:bQgNpP NHA.update:eMgRiR NHM:aQbLcNdMeQfNgHiYjUkRlMmKoJ NK:aQcKdLfIgJhNi[jQlJoH NKA.create:bNeNgRiSkQ NKA.delete:bQeMfMgNiMjV NKA.export:iMkQ NKA.harm:eRgM NKA.keep:aQeQgNiRoN NKA.none:bMeQiQ NKA.publish:lQ NKA.read:mQ NKA.run:mN NKA.select:iP NKA.send:bQgM NKA.update:eMfMiTnN SK:cNfRkLmRpL d:fKgRiVjQmMpN n:fKjSkRpM nh:jQ s:bQpM sp:bQpM
network_acl b:gMiQ db:gMiQ nb:gMiQjP
network_data b:jQ
network_tool b:pM
network_traffic b:fJiSjRpN
new DA.create:bNfRhQiLjNlIpS DA.none:pP DA.read:pN DA.run:iP DA.select:iMpM DA.update:iRmM NA.create:mPpM NA.none:pN NA.update:gQmN d:aPbNgQhTjKlJnLoLpQ l:hPoM n:bNgPoQpL nh:pN nha.none:pN nv:mPpM s:mPoNpR sp:mQ
new_academic b:eQ
new_access b:iQ
new_ai b:oR
new_application b:gP
new_asset b:kSoL
new_blood b:aQ
new_cache b:iR
new_collection b:iRmN
new_company b:dQ
new_content b:iQoN
new_data b:iSmM
new_email b:lMmQ
new_employee b:gP
new_event b:iMoS
new_flash b:mRoN
new_flashcard b:mQ
new_greenhouse b:fP
new_group b:iMmR
new_hash b:iNmR
new_index b:iQ
new_key b:gMoQ
new_knowledge b:oQ
new_maintenance b:gN
new_node b:iMmQ
new_note b:mP
new_object b:pN
new_personal b:mRoM
new_phone b:bP
new_project b:iJmTpN
new_pwm b:fP
new_record b:oQ
new_request b:pN
new_runner b:iP
new_storage b:bQgMiP
new_subtask b:mQoN
new_tab b:pL
new_table b:hRmN
new_task b:mRoM
new_token b:cP
new_value b:pP
new_video b:mNoR
new_wallet b:bLgU
new_window b:mQ
newborn NA.update:aTmNoM d:aSjL n:aYiMjLmMoM
newborn_record b:aSjL db:aSjL nb:aYiMjLmMoM
newly l:mP
news DA.none:pN DA.update:oQ NA.none:jQ d:jQoQ n:jQoQ nh:lQ
news_article b:jQ
newsfeed DA.update:bNmNoR NA.update:bMmMoS d:bMmNoR n:bMmMoS
newsfeed_item b:bMmNoR db:bNoQ nb:bMmMoS
newsletter n:lQ nh:lQ
newsletter_issue b:oP nb:oP
next DA.delete:fPjN NA.create:fRmM NA.delete:fPjN d:mRoM n:fTjNmL
next_track db:fQ nb:fSmM
nft_marketplace nb:cP
nightly n:bP
no DA.update:bQiQmM NA.update:iSoM d:iQmMpN n:iRoN s:pM
no_code b:iRoN
nobody DA.none:pP d:eQpP
node DA.keep:fQ DA.read:pM DA.run:iQ DA.select:pN DA.update:iS NA.create:iQmN NA.delete:fQjN NA.keep:fQ NA.read:pN NA.run:iQ NA.select:pN NA.update:fQiPmLoPpN d:aNfShLiToNpM dh:iRpN dha.create:iMmQ dha.select:pN dha.update:iTmL n:fThLiUjMmJpL nh:fPhMiTpM nha.read:pN nha.select:pN nha.update:iQ s:pP sp:iQpP
node_by b:pN
node_in b:iKmSpN
node_tree b:iNmP nb:iNmP
node_value b:fSjM db:fSjM nb:fViMjMmM
noise DA.update:fP NA.update:fP d:fS dh:fR n:fS nh:fS nha.update:fP
nombre s:cQgTpP sp:cQgTpP
none ANY:aMbMeNgKiMkLmIoKpX DHA.create:bMfTgLiMjQkJlLmKnLoPpP DHA.delete:bRdNeJfMhMiLj[lRmJnMoJpQ DHA.export:kQlRpL DHA.grant:cNfRgSiMlMmN DHA.harm:pM DHA.interact:lRpP DHA.keep:eNfMgQhNjLkQlNmWpN DHA.none:aLbScMdIeLfSgMhQjLkQlSmSnLoMpK DHA.operate:dMfXiNpP DHA.pay:bTcUeNfNgNiKjNlMmQnM DHA.publish:fNgLkSlRmNoR DHA.read:dMeQgMiRjQpU DHA.run:aQeMgMh[iQjMkMmInLpL DHA.select:gQiQlNmTpP DHA.send:iNlSpL DHA.trade:cV DHA.update:aQbRdMgRhLiSkGlNmJnMpM NHA.create:pI NHA.delete:cPjQmMpQ NHA.grant:pM NHA.keep:mPpP NHA.none:pN NHA.operate:pP NHA.pay:bPpR NHA.publish:oP NHA.read:mRpN NHA.run:pP NHA.select:fMgRiMmSpS NHA.send:pM NHA.update:iNjQpK SIDE.none:aSbLdSeQfKgJhJiKjKkJlMmKnRoJpS SIDE.read:ePjNlNpK SIDE.write:aLbLcMdJeIfVhKjDkLnNoGpY VV.create:dNfQiLjLkMmVnKpN VV.delete:aPeSgMhMiKj^lKmKnMoI VV.export:iMkUlQpP VV.grant:bMcReQfQgRiMlQmMnLpP VV.harm:fPgTjMkNlNpP VV.interact:lS VV.keep:fMjMmToPpQ VV.none:aSbLdSeQfKgJhJiKjKkJlMmKnRoJpS VV.operate:fPiTpP VV.pay:bQcTlMmNoMpQ VV.publish:fNgMkSlQmMoQ VV.read:ePjNlNpK VV.run:eMfRgLhTiUjMkKlMmKnRpR VV.select:eNiMmSpP VV.send:bRfNiMlRmMnRoMpN VV.trade:kQ VV.update:bKcLfQgLhKiSjJkJlMmVnQoQ
normalize s:pN
not d:cNmNoPpL l:hSiLmM n:fQ s:pQ
not_disturb b:fQ
notarize DA.none:dQ NA.none:dT d:dQ n:dV
note DA.create:pP DA.delete:aQjQ DA.none:eTnMpP DA.read:kPpN DA.run:hQ DA.update:aRbKiLmToQpP DH:fKgJhLlMmRpJ DHA.create:bQfMgMiLlPmS DHA.delete:bMiRjSmL DHA.export:kR DHA.keep:gMmT DHA.pay:nQ DHA.publish:bRlM DHA.read:pK DHA.send:cR DHA.update:bMjNmPoR DHM:cMdLeThSiQjLkNlLmKnRoN DK:aMbJcJdJeLfMgLhKiNjSlImZoK NA.create:oRpP NA.delete:aQ NA.export:kP NA.keep:aP NA.none:jQpQ NA.read:pN NA.run:iMmQ NA.update:aQmMoRpP NH:cMdNeMfLgJhNiKjQkMlNmUoSpN NHA.create:fMiMkNmRpQ NHA.delete:jUpM NHA.keep:fQlQ NHA.publish:bRlM NHA.read:pL NHA.run:mS NHA.select:mQpN NHA.update:dNgMmRoTpP NHM:aNbPcLdNfRgKhMiPkSlLmQoN NK:aRcJdNeIfLgHhKiKjSkLm[nLoL NKA.create:bQcNeMfMgMiNjMkMlRmR NKA.delete:gLjX NKA.export:kQ NKA.keep:fPiQjN NKA.none:jRoN NKA.publish:bRlMoP NKA.read:iMkQmSoL NKA.run:fMmR NKA.select:mQ NKA.send:aR NKA.update:dMgKmYoQ SK:bMeQgLhNjMnRoPpQ d:aQbMdNeRfMhPiJjPkQlNmRnLoQpS dh:aTeMiLoS dha.create:mLoRpP dha.delete:aQ dha.read:pN dha.run:aP dha.update:aQbMiMmRpP l:jMmR n:aTeLfMgNiKjPkQoTpQ nh:aSbQeMfNgMiLkQmKoUpQ nha.create:mMoQpP nha.delete:aQ nha.none:pP nha.read:pN nha.run:iMmQ nha.update:aQmLoRpP s:eRiNmNoQpM sp:eRiNmNoQpP
note_by b:aRmN
note_data b:jQ
note_entry b:mQ
note_in b:jMmR
note_link b:mRoN db:mRoN nb:mRoN
note_markdown nb:kQ
note_tag b:mP db:mP nb:mP
note_that b:pN
note_to b:mMoQpP
notebook DA.create:mQ DA.delete:jQ DA.run:hQ DA.update:iMmQoQ NA.create:mQ NA.delete:jQ NA.run:hQ NA.update:fMiMmRoR d:fMiMmRoQ dh:fNiMkPoR dha.delete:jQ dha.update:mNoR n:fMiMmToQ nh:fNiMmXoN nha.create:mQ nha.update:iNmS
notebook_as b:kQmM
notebook_html nb:kQmM
notebook_hub nb:fNmMoU
notebook_on b:mNoR
notebook_section nb:mQ
nothing DA.read:pQ d:pP
nothing_is b:pN
notice DA.create:dQ DA.delete:dRjM DA.send:dP DA.update:dS NA.create:dQ NA.delete:dRjM NA.update:dTiN d:d[fNiNjMkMmM dh:dYjNkM dha.create:dQ dha.delete:dRjM dha.send:dP dha.update:dP n:bNd[fNiMjMmM nh:bNd[fNiMjMmM nha.create:dQ nha.delete:dRjM nha.update:dTiN
notice_by b:dQ
notice_from b:dQ
notice_with b:dQ
notification DA.create:iMlQ DA.keep:lQmM DA.send:lP DA.update:iMmVoM NA.create:iMlQ NA.keep:lQmM NA.update:mT d:bNiLlUmUoM dh:iMlTmN dha.create:mMoR dha.keep:lQmN dha.send:lQ n:bMiLlTmUoN nh:iMlS nha.create:iMmP nha.keep:lQmN nha.update:iNmP
notification_as b:mQ
notification_channel b:iUoL db:iUoL nb:iUoL
notification_email b:lQmM db:lQmM nb:lQmM
notification_read nb:mP
notification_subscription b:bNiMmT db:bNiMmT nb:bNiMmT
notification_to b:mMoQ
notification_watcher nb:iMmLoU
notify DA.send:pM NA.send:mQpM d:pM dv:pM n:mQpM nv:mQpM
now NA.none:pN d:pQ n:pN nh:pN
npm NA.run:hR n:hR
npm_dependency nb:hQ
null d:pN
num s:pR sp:pN
number DA.create:bQpL DA.none:pK DA.pay:pP DA.read:pM DA.send:pP NA.create:bQ NA.update:bQ d:bRfNpJ dh:bSfNpK dha.create:bQpL n:bSfN nh:bSfNpP nha.create:bQ nha.update:bQ s:bQiLkMnQoRpQ sp:iMoRpP
number_of b:pN
number_of_adult sp:pP
number_of_seat sp:pP
number_to b:pL
nursing DA.update:aQ NA.update:aQ d:aRbMcM n:aUbLcL
nursing_order b:aTbMcM db:aSbMcM nb:aWbLcL
o d:aQdMeRpP
oauth DA.select:gPpP NA.create:pP NA.delete:gQ d:gTpP n:gTpP
oauth_client nb:gQ
object DA.create:iRpM DA.none:pK DA.read:pM DA.run:pP DA.update:fNiNkPoRpM NA.create:iR NA.read:pN NA.update:kQmLoR d:fLhPkRoPpD dh:fNkRoMpM dha.create:pM dha.read:pN dha.update:kPpP n:fMkSmKoPpN nh:kRpM nha.none:pM nha.update:kQ s:mNoRpL sp:pL
object_, b:pN
object_between b:kRmN
object_by b:iP
object_component b:mRoM db:mPoN nb:fNmRoM
object_from b:pM
object_in b:mRpP
object_name sp:mMoR
object_record b:mJoU db:mNoQ nb:mJoU
object_store b:iQ
object_to b:pM
objective DA.update:oR NA.update:oR d:oS n:oS nh:oR nha.update:oQ
objective_update b:oP nb:oP
observation NA.read:mQ d:aQ dh:mQ nv:mQ
observe DA.read:pP d:jRpQ dv:jRpQ
obstruction NA.none:dQeQgMjRkMpR NA.read:jQpP n:dQeQfPgKjUkLpR nh:eQfPgKjUkLpR nha.none:eQgMjRkMpR nha.read:jQpP
obtain DA.read:pN d:pN
of NA.none:pP d:aNbJcMdNeNfNhIkIlNnNoIpN l:fRhMoP n:pP s:pQ
of_a b:aPbLcQdQeRfKgRiQjMkHlImJnKpN
of_academic b:eMjQoQpL
of_access b:gNkP
of_address b:gNjQ
of_adriel' b:pN
of_agent b:nQ
of_all b:pL
of_an b:aPbNfLhNiTmLpJ
of_api b:pM
of_attorney b:dQ
of_braking b:fQjM
of_card b:pN
of_care b:pM
of_cell b:mQpP
of_charging b:fQ
of_client b:aQpR
of_company b:pN
of_content b:iLmVoK
of_course b:jQ
of_court b:pN
of_credit b:eP
of_data b:pN
of_day b:pP
of_employee b:gQpP
of_engine b:fQpQ
of_expert b:pQ
of_flight b:iQpQ
of_image b:pP
of_incorporation b:dQ
of_insulin b:pQ
of_interest b:pP
of_inventory b:jP
of_investment b:pN
of_item b:pR
of_layer b:mR
of_market b:cSjM
of_material b:bMkQ
of_mine b:iMmSoN
of_multiple b:pN
of_my b:iMmS
of_notification b:iLmS
of_object b:pM
of_office b:lQ
of_option b:pN
of_order b:bQ
of_other b:pP
of_paper b:pP
of_passenger b:gQpP
of_pedestrian b:pP
of_people b:gQpQ
of_prediction b:gLjQmQ
of_procedure b:aMgQiNkQoN
of_psychological b:pN
of_recommended b:pN
of_record b:mR
of_research b:bP
of_sensitive b:pN
of_service b:oQ
of_staked b:pP
of_steering b:fNgP
of_stock b:cUmL
of_student b:eRpP
of_study b:pN
of_system b:iQpQ
of_text b:pN
of_the b:aLbMdMeMfUgKhRiQlRpL
of_time b:pN
of_two b:pM
of_user b:gQkQpR
of_various b:pP
of_vehicle b:iPpP
of_work b:dSjN
of_your b:pN
off DA.operate:pP DA.select:pP NA.none:pP d:fRpQ dh:pP n:pP nh:pP nha.none:pP
offer DA.read:kQpR DA.update:dQ NA.create:bMcP NA.delete:cQjM NA.update:cQeN d:cPdQkSpR dh:bNcQdQkSpP dha.create:bMcP dha.read:kQpP dha.update:cP dv:pQ n:bMcTdRjN nh:bNcUdQeLjNpN nha.create:bMcP nha.delete:cQjM nha.update:cQeN s:pP
offer_by b:eQ
office DA.update:pP NA.create:lQ d:aNkSpP n:lS nh:lR
office_by b:lR
office_reply b:lQ nb:lQ
official d:lQ
offset DA.create:iQ NA.create:iQ d:iR dh:iR dha.create:iQ n:iR nh:iR nha.create:iQ s:pP sp:pQ
oidc DA.create:pM d:pM
old s:iMmRpQ sp:mQ
older d:pP
older_than b:pP
omitted l:oN
on NA.none:pQ NA.read:pP d:bJcMdNeKgTjQmInRpQ l:fRhNiMjQ n:pP
on_a b:eMfMhMmMoUpM
on_an b:fQ
on_app b:gS
on_call b:iTlLmNnUoLpP
on_certain b:pN
on_code b:pL
on_device b:fRlMpQ
on_disk b:pP
on_duty b:nToMpP
on_github b:mMoQ
on_given b:jQ
on_how b:pN
on_location b:pN
on_or b:pP
on_provided b:pJ
on_rule b:gUiLjL
on_screen b:lQmN
on_server b:pL
on_specific b:pN
on_the b:fNhQkNlUmJnMoRpR
on_their b:pM
on_to b:pP
on_twitter b:pN
on_two b:pN
one DA.create:bKjMkMlM DA.export:oQ DA.none:pN DA.run:pP NA.create:bP NA.delete:bQ NA.pay:bQ NA.run:hQ NA.send:lQ NA.update:hQ d:bRgPjLkImPoPpP l:bQ n:bScNfMhSiN
one_commit b:oQ
one_get b:bScN
one_liner b:hQ
one_offer b:bScN db:bR nb:bScN
one_or b:iQjMlL
one_place b:pM
one_time b:gQpR
ongoing d:pN
only DA.read:pN DA.run:pM DA.update:pN NA.none:pN d:pJ dh:pM dha.update:pM n:pN s:pM
only_a b:pN
only_if b:pQ
only_read b:pL
ons d:iR dh:iR
ons_by b:iR
opc NA.update:fRmM d:fTjNmM n:fViMjMmM
opc_ua b:fTjNmM
open DA.read:pN DA.select:cQhRkNpJ DA.update:pP NA.read:mQ NA.select:cRfSgMhMmQpL d:bMcQhQpI dv:cQhRkNpG l:fPhM n:cRfSgMhMmSpL nv:cRfSgMhMmQpL
open_a b:cQhRpL
open_an b:pN
open_node b:pN
open_the b:mR
opening DA.update:oQ NA.update:oR d:oRpM n:jQoR
opening_hour b:oRpM db:oP nb:jQoR
operate DV:bMeMf^gRjLkMlLmLnLoNpP DW:pN LA:pN NV:bMdMf]gShMiQjMkNlLmJpR VV.none:fQpQ VV.operate:fWgTiLlMmMpP VV.read:pM d:pN
operation DA.create:gQ DA.delete:iRjM DA.none:iQpM DA.read:dNgQiMkPpR DA.run:jTpP DA.send:iP DA.update:gRiMpP NA.none:iQjQpM NA.read:pN NA.update:aR d:aSbKdMgThKiUjSkMlLmMnMpR dh:fNgQiRjTpS dha.read:pQ dha.run:jSpP dha.update:gQ l:iM n:aRiRjQlNpL nh:iQpL nha.none:iQpM nha.read:pN s:iPjSpN sp:iPjSpN
operation_, b:pN
operation_directly b:jQ db:jQ
operation_on b:pP
operation_slot b:aXjMlL db:aVjMlL nb:aXjMlL
operation_stay b:dNgQiLjQkPpP
operation_with b:pM
operational DA.read:pN d:bMfRjPpP
operator DA.create:iQ DA.update:iRnM NA.create:iQ NA.update:iRnM d:iS dh:iTnK dha.update:iRnM n:iSnM nh:iTnL nha.create:iQ nha.update:iRnM s:pN
opioid DA.create:aR NA.create:aR d:aWjMmN dh:aWjMmN dha.create:aR n:aWjMmN nh:aWjMmN nha.create:aR
opportunity DA.update:oP NA.update:oQ d:oR dh:oQ n:iMoS nh:iMoS nha.update:oQ
optimise DA.none:iPpP DA.update:pP d:iPpP
optimization DA.read:pN
optimize DA.update:hPpM NA.update:pM d:hPpM dv:pL n:pM nv:pM
optimize_the b:pM
optimizer NA.none:pP n:pP nh:pP nha.none:pP
optimizing DA.update:pM d:pM
option DA.create:pN DA.delete:cR DA.read:pN DA.run:hQnM DA.update:oQ NA.create:cQ NA.delete:cR NA.update:cQiLoR d:cPhQlQmLnMpM dh:oQpN dha.update:cMoP n:cPiMlRmMoQ nh:lRoQ nha.update:iMoR s:jMpQ sp:jMpQ
option_exercise b:cP nb:cP
option_for b:pN
option_in b:pP
option_to b:pM
optional DA.create:mQ DA.read:pN DA.run:pM d:mQpM l:oQ
optional_filtering b:pN
or d:bKcNeNfShPiPjVkNlKmNnNpP l:hMjRkQmL n:mMpR
or_a b:pL
or_account b:oP
or_ask b:pN
or_command b:pN
or_data b:pN
or_delete b:jR
or_edit b:gQ
or_has b:pP
or_mark b:pP
or_more b:iQjMlM
or_not b:pM
or_off b:pP
or_update b:pM
orbit NA.none:fQ d:fQ n:fQ
orchestrator DA.run:hNnQ NA.run:hMnR d:hNiMnR n:hMiMnS nh:hNnQ nha.run:hNnQ
orchestrator_run b:hNiMnR nb:iNnQ
order DA.create:aQbPcQmMoMpP DA.delete:cRdQjN DA.none:cRpP DA.pay:aTbLpP DA.read:bRpP DA.run:cQ DA.trade:cMgR DA.update:bQgMpN DH:cPeMfMgNhQiLjMoRpN DHA.create:oS DHA.delete:cQdQjQ DHA.pay:nP DHA.publish:kQ DHA.read:bQ DHA.run:hQ DHA.update:aPiMjMkMlQmRpN DHM:aLb[cLgNjMkMoM DK:bTcRdMfJgLhLiJjTkLlLmQnNoQ NA.create:aRcRdQmMoN NA.delete:aQbNcRjM NA.none:bSpP NA.pay:aSpN NA.read:bR NA.run:cQ NA.trade:bMgQ NA.update:cTmMoNpP NH:bZcRdQfKgMiIjNmMnLoKpQ NHA.create:bQeQfMiNoL NHA.delete:aPbRcPfMjL NHA.none:bRjSmN NHA.operate:fQ NHA.publish:kQ NHA.read:bRmQpN NHA.run:cQhQpP NHA.send:lP NHA.update:cQdQfMhNiNlQoPpP NHM:aLbZcIdLgNmNnR NK:bYdNeMgIiGjLlN NKA.create:bSeQgNiMmKoQ NKA.delete:bRcRjKoM NKA.harm:bRcN NKA.keep:bMeMgNmSoQ NKA.none:aNbMcMdMgNjUlMmUoM NKA.operate:fQ NKA.pay:aSbRjM NKA.publish:kQ NKA.read:bQdMeMfSlP NKA.run:cQhQ NKA.send:lQoM NKA.trade:bMgQ NKA.update:bScPfMhNiNlQmMnP SK:aNbRcPiMjRkNmMpP d:aUbUcXdReMfLgMhMjKkMlMmKnMoKpR dh:aQbMcUdQfNgMpM dha.create:bPcR dha.delete:cRdQ dha.pay:bN dha.read:bQ dha.update:aRbKoQpM dv:aVbLcM n:aXbTcYdQeMfKhMjJkMlMmJnMoKpQ nh:aVc[dReMfLgLhMjMlMmLnNoMpP nha.create:aRcRdQmM nha.delete:aQbMcR nha.none:bSpP nha.pay:bM nha.read:bRpN nha.run:cQ nha.update:aPbKcU nv:aSbQpN s:bQcQpN
order_a b:aQ
order_address b:bQ db:bP nb:bQ
order_an b:aQbN
order_by b:pN sp:pN
order_data b:bTcNgQjM db:cP
order_for b:pR
order_from b:bRcM
order_id sp:bQpP
order_item b:bQ db:bQ nb:bQpP
order_of b:pM
order_the b:aQ
order_with b:cP
organ DA.delete:aQeQjM DA.update:aQePoM NA.delete:aQeQjM NA.update:aSePoM d:aSeTiNjMoM n:aTeTiNjMoM
organ_priority b:eT db:eR nb:eT
organ_transplant b:aSjNoN
organisation DA.create:iRmNoM d:gQiRoM
organization DA.create:gQiQoM DA.delete:gQ DA.read:pN DA.update:gR NA.create:gPiQoL NA.update:mMoQ d:eMgViRjMmNoKpN n:gQiQmQoL nh:iQmPoM nha.create:iQoM nha.update:iQ
organization_in b:iQ
organization_member b:gRoM db:gQ nb:gQ
organization_profile nb:gMjPoS
organizational DA.create:gQ DA.delete:gQ NA.create:gQ NA.delete:gQ d:bNgU n:bNgU
organizational_unit b:bNgU db:bNgT nb:bNgU
orientation DA.update:lS NA.update:lR d:lT dh:lT dha.update:lS n:lS nh:lS nha.update:lR s:lQ sp:lQ
orientation_of b:lQ
origin DA.read:pP d:pP s:pN sp:pN
original d:pM
originality DA.read:pN d:eNoQpN
orthodontic DA.update:aQbN NA.update:aQbN d:aSbN n:aSbN
orthodontic_plan b:aSbN db:aSbN nb:aSbN
os NA.run:hMiQ d:iR n:hMiVjPoM
os_update b:hMiTjP db:hMiRjP nb:hMiVjPoM
other DA.none:iQ DA.read:pQ DA.run:nP DA.update:lQoM d:eMkPlQnQoMpR l:iQ n:nQpQ
other_academic b:pP
other_app b:iMnS
out DA.none:iPpP DA.read:pP d:nQpS dha.none:pP sp:pQ
out_a b:pP
out_of b:kP
outbound DA.create:kN NA.create:nQ d:kLlQ n:kMlQnQ
outbound_call b:kMlQ db:kMlP nb:nQ
outcome d:pQ n:pN
outlet DH:fMgLiKkUmMpL DHA.create:iLkVpM DHA.delete:bQgNjQkL DHA.publish:oQ DHA.read:nQpQ DHA.run:hRiMjQ DHA.select:pP DHA.send:bRkQpJ DHA.update:bMiSkJ DHM:aMbMcQeMgRhMiVkSlKoK DK:aIbMcLdLeKfIgLiQjPk]mE NH:cMfLgIhMjJkYlQmMnLpR NHA.create:iMkRmM NHA.delete:gMiRjQ NHA.export:kR NHA.keep:kQ NHA.none:dQgNjLkSmQpP NHA.publish:kP NHA.read:oQpN NHA.run:lQ NHA.select:pP NHA.send:lQ NHA.update:bQgMiRpP NHM:aLbLcQdMeLfMgMhMiTkYmLnSoJ NK:aLbIcLdKeJfGhIiMjLk]lVoN NKA.create:fNkSlKnQ NKA.delete:bMgLiRjRkRoN NKA.export:gQjPkM NKA.keep:iMkRmM NKA.none:cQfMgMjLkRlTmQnM NKA.operate:fQ NKA.pay:bLgQnR NKA.publish:bQcMgSiLjNkQlToL NKA.read:mRoR NKA.run:kPlQ NKA.select:oQ NKA.send:lQ NKA.update:fLgLkSlPmL SK:bMgMjMkQoR n:fP nh:fP
outline DA.read:pN DA.update:mQ NA.update:mQ d:mToMpN n:mSoM nh:mSoM nha.update:mQ
output DA.read:pM DA.run:pR NA.read:pN d:hQiLmRpP dh:hQpP dha.read:pN dha.run:pQ n:fQpN nh:fQpN nha.read:pN s:kNmVoMpV sp:mQ
output_dir sp:pP
output_directory sp:pP
output_file sp:pR
output_format sp:pQ
output_from b:pN
output_path sp:mQpR
output_stream b:pP
outside DA.keep:kQ DA.send:pP d:iKkUpP n:aMkS
outside_system b:aMkQ nb:aMkQ
outsider d:kQ
oven DA.none:pQ NA.none:pQ d:fQpQ n:fRpQ
oven_preheat nb:pQ
over DA.none:pP DA.read:pQ DA.run:pL NA.read:pN d:gQ n:pN
over_a b:pM
over_an b:pR
over_time b:pN
over_to b:pP
overall d:pN
overdraft DA.update:eT NA.read:eQ NA.update:eT d:eWfNjM dh:eUjM dha.update:eR n:eYfMjMmN nh:eYfMjMmN nha.read:eQ nha.update:eT
overpayment d:bYfMiNjM dh:bVjM n:bYfMiNjM nh:bYfMiNjM
override DA.update:pP NA.none:pP NA.update:pP d:iRpP n:aRcMfQiQpP nh:aRcMfQiQpP nha.none:pP nha.update:pP
oversee DA.read:pN d:pN dv:pN
overview DA.read:pN NA.read:pN d:pN n:pN nv:pN
overview_of b:pN
own DA.read:pN d:pN
own_the b:pN
owned DA.read:pN d:pN dh:pN dha.read:pN
owner DA.create:mPoM DA.delete:dP DA.update:gQiM NA.create:dRgQiMmM NA.delete:dQjM NA.update:gQiM d:dRgPiMoL dh:gRjN dha.delete:gQjN n:dUgTiLjMmMpN nh:dQgPmNpN nha.create:dQ s:iMjQoPpN sp:iMjQmMoQ
owner_address sp:pN
owner_of b:gRiM
owner_register b:dSgM db:dRgN nb:dSgM
owner_resource nb:gUiL
ownership DA.pay:gQ d:gQ
oxygen d:aViM n:aViM
oxygen_flow b:aViM db:aViM nb:aViM
p s:pN
pacemaker d:aP n:aP
paciente DA.none:aUeNpP d:aUeNpP
pack NA.none:mQpQ n:mQpQ
package DA.delete:bQ DA.publish:kQ DA.read:pQ DA.run:mQ DA.update:hSmLoPpN DH:bMdSeNhWkQmNnMoM DHA.create:hQiL DHA.delete:jQ DHA.none:mR DHA.publish:kQ DHA.read:pN DHA.run:hRiQpN DHA.update:bNeMhRlQpP DHM:bMdLeKfMgShRiTjSkQoM DK:bNcLdMeKfJjRlMoK NA.delete:bQ NA.publish:kQ NA.read:hQpN NA.update:bPmMoP NH:aLbLcMdQfMhWiSjLkMnMpP NHA.create:hQmMpP NHA.delete:dP NHA.grant:eR NHA.harm:hQ NHA.none:eNmQ NHA.operate:fP NHA.pay:bNgR NHA.publish:kQ NHA.read:hRpN NHA.run:hRpP NHA.update:dQhMiTmKoP NHM:bTdJeJfLgPiVkRmMnNoL NK:aKbQcJfKgQhViQjJkLlMnKoN NKA.create:bPhQiQmKoQ NKA.delete:bQiMjQ NKA.export:kMmQ NKA.grant:lQ NKA.harm:hQ NKA.none:eMiMmT NKA.operate:fP NKA.pay:gRiR NKA.publish:iRkQoM NKA.read:bPgQiL NKA.run:hS NKA.select:lQmM NKA.send:kSlN NKA.update:aNbQcLfNhNjLlLmMnNoM SK:bMeMgShLiU d:iLjMkRmRpP dh:hRiMjNkRmMoN dha.delete:bQ dha.publish:kQ dha.update:hR n:bPhTiLjMkSmL nh:bQhQiMkRoN nha.delete:bQ nha.read:hQ nha.update:bP s:fQ
package_in b:hQ
package_name b:pN db:pN sp:fR
package_page b:mNoQ db:mNoQ nb:mNoQ
package_to b:kQ
packet d:kR n:kR
packet_capture b:kR db:kR nb:kR
packing d:mQ n:mQ
packing_list b:mQ
page DA.create:mMoTpP DA.delete:iR DA.keep:pL DA.none:pP DA.run:pN DA.update:gSiRkPmJoMpP NA.create:oQpR NA.delete:gNjP NA.keep:pL NA.none:pQ NA.read:pQ NA.update:gTmMoN d:iRmHoRpL dh:iQkQlKmQnSoLpQ dha.create:oQ dha.delete:iQ dha.keep:pP dha.none:pP dha.read:pP dha.run:pN dha.update:iQkPoM l:iQ n:gQiQlNnRoLpR nh:gMlMmMnSoRpN nha.create:mLoR nha.delete:jP nha.keep:pL nha.none:pP nha.publish:oQ nha.read:pQ nha.update:gMmP s:mMpL sp:pM
page_, b:pR
page_and b:pP
page_as b:kQoMpP
page_by b:mLoR
page_element b:lQ nb:lQ
page_file nb:mRoM
page_from b:pR
page_id sp:gP
page_or b:pN
page_pdf nb:kRoM
page_rule b:iSoM db:iR nb:iSoM
page_section b:oQ db:oQ nb:mLoS
page_size sp:pM
page_the b:pP
page_using b:pN
page_with b:pP
pages OP:kQmLoV OPA.write:kQmLoU P:gPoS PA.write:gQoR
pagination DA.read:pQ
pagination_support b:pN
paid DA.create:bQpP DA.update:bQ d:bThRmNpP dh:hVmN n:bS
paid_advance nb:bS
paid_in b:bS
painkiller DA.update:aR NA.update:aR d:aT dh:aTiN n:a[bNfMiMjMmM nh:a[bNfMiMjMmM nha.update:aR
paint d:pM n:pM
pair NA.update:cQ d:cQ dh:cQ l:mR n:cRmQ nh:mR nha.update:mQ s:cQpP sp:pP
pair_position nb:cP
panel DA.create:iQnN DA.read:nQpQ NA.create:iQnN d:iQpQ dh:iQpP dha.create:iQnN n:iRnM nh:iQnM nha.create:iQnN
panel_of b:nQpQ
panic d:fQ n:fSiN
panic_mode b:fQ db:fQ nb:fSiN
paper DA.create:dR DA.delete:dRjM DA.none:dQpN DA.read:jQpQ DA.update:oQ NA.create:dSmN NA.delete:dRjM NA.none:jR NA.read:mQpP NA.update:dSmN d:dSiMjQ dh:dSjM dha.create:dR dha.delete:dRjM n:dUfMiMpQ nh:dWeQfMiNjMpP nha.create:dSmN nha.delete:dRjM nha.read:pP nha.update:dSmN s:pP
paper_, b:pN
paper_id sp:pP
paragraph d:mR dh:mP n:mR nh:mP
param s:fNgQhQiTkRmLoN sp:fNgQhQiTkRmLoNpQ
parameter DA.read:pN DA.run:mQpP DA.send:hNkQ NA.create:iNmQ NA.update:iP d:hKkTmRpN l:iPoM n:gMmQ nh:iNmS nha.create:iNmQ s:pN
parameter_group b:iQ db:gMiRmN nb:iQ
parcel DA.read:pN DA.update:oP d:oQpN n:bP
parcel_shipment b:bQ nb:bQ
parent DA.delete:jMoQ d:jMoR n:eQ s:iLoQ sp:iMoQ
parent_application b:eQ db:eP nb:eQ
parking DA.create:bQ DA.delete:fQjM DA.none:bQ DA.update:bQfQoN NA.create:bQfQ NA.delete:fQjM NA.none:bQfQ NA.update:bQfQoN d:bUfRiMjMoM n:bUfUiMjMmNoM
parking_assist b:fR db:fQ nb:fR
parking_gate b:fQ nb:fS
parking_space b:bWiNjNoM db:bSjNoN nb:bWiNjNoM
parole DA.read:eQpR DA.update:eQ NA.update:dQoM d:eSpR n:dQpQ
parole_request b:eQ db:eQ nb:eQ
parquet n:kR nh:kR
pars DA.read:pN d:pN
part DA.read:pN d:fRpK dh:pN s:pN sp:pN
part_of b:pM
particular DA.create:pL DA.read:pN d:pL
partition DA.run:iQ DA.update:iP NA.run:iQ NA.update:iP d:iR dh:iR dha.run:iQ dha.update:iP n:iR nh:iR nha.run:iQ nha.update:iP
partner DA.publish:kRpQ DA.read:pS d:kUpX
party DA.create:pP DA.update:bNdQ d:bLdUpP n:dQ nh:dQ s:pP
pass DA.create:bQ DA.delete:gQ DA.read:pR DA.update:eQ NA.create:bQ NA.delete:bRgPjM NA.update:bQgQ d:bQfNgQiMjMkRpR dh:bReQfNgRjM dha.create:bQ dha.delete:gQ dha.update:eQ n:bUeMfMgRjMkSmM nh:bWfMgTiMjMmM nha.create:bQ nha.delete:bRgPjM nha.update:bQgQ
pass_by b:gQ
passenger d:gQpP s:bQpP sp:pP
passkey DA.delete:gRjM DA.update:gR NA.delete:gRjM NA.update:gR d:fMgXiNjMmN dh:fMgXiNjMmN dha.delete:gRjM dha.update:gR n:fMgXiNjMmN nh:fMgXiNjMmN nha.delete:gRjM nha.update:gR
passport s:pQ
password DA.create:pM DA.read:gQpT DA.update:gQ NA.create:pM NA.export:gQ NA.none:pN NA.update:gQ d:gUpS dh:gPpM dha.read:pM n:gUpL nh:gRpL nha.create:pM nha.export:gQ s:gQmNpN sp:gRmNpM
password_item b:gS db:gS nb:gS
password_with b:pL
past d:pL
paste d:kQ n:kQ
paste_site b:kQ nb:kQ
pat DA.delete:gRjM DA.update:gR NA.delete:gRjM NA.update:gR d:fMgYiNjMmN dh:gVjM dha.delete:gRjM n:fMgYiNjMmN nh:fMgYiNjMmN nha.delete:gRjM nha.update:gR
patch DA.read:pP DA.update:hPiQ NA.read:pP NA.update:pP d:hQiQpP n:mPpQ nv:pP
patch_baseline b:iQ nb:iQ
patch_request b:kQ
patent DA.pay:dQ d:dT n:dQ
path DA.none:iQpQ DA.read:pN DA.run:pP DA.update:mQpP NA.read:pN d:fQ dh:fQ l:gP n:fPiQ nh:fP s:fNgMhSiMjRmToMpP sp:jQkQpR
path_of b:pP
path_on b:pP
patient DA.create:pM DA.none:oQpQ DA.read:pS DA.update:aPkTpQ DH:aTpQ DHA.none:pN DHA.read:pR DHA.run:aP DHA.update:aQ DHM:aWbMeMfPgQiMjNkRmL DK:anbLcLdKeHfLgMhKiIjJkVmKnL NA.create:aP NA.keep:kQpN NA.none:kRpP NA.read:pN NH:a_bNdMfMgNiNjNkNlQmMoMp] NHA.create:aQ NHA.delete:aRjN NHA.none:aRpT NHA.pay:lQ NHA.read:aQpW NHA.update:aQ NHM:a[bNcMeLiMjKkRlQmLoP NK:ambKcLdMeKfKhMiIjIkUlRmGnM NKA.create:aViMmL NKA.delete:aVgMjL NKA.harm:aP NKA.keep:aQkQmM NKA.none:aSdMgPjMkPoQ NKA.pay:aP NKA.read:aQgQ NKA.run:aRiMkQ NKA.update:aZeNgMiNmM SK:aUdNpU d:aVbNdMgNjMkSoPpU n:aPbNkSpM nh:pN nha.read:pN s:aUpQ sp:aTpR
patient' DA.read:pQ DA.update:aQ d:aSpQ
patient'_chart b:pP
patient_and b:oQpP
patient_consent b:gLmR
patient_information b:aNkP
patient_neglect nb:pP
patient_profile b:pN
patient_record b:aMkR db:aMkQ
patient_to b:aQpP
patient_transfer b:aQbN db:aQbN nb:aQbN
pattern DA.delete:gNjQ DA.read:pN NA.delete:gNjQ d:gNjQpN n:gNiRjQ nh:iR s:pQ
pause DA.run:bQpP NA.run:bQfQhMiSpP d:bQpP dv:bQpP l:iP n:bQhMiUpP nv:bQfQhMiSpP
pause_the b:bQiM
paused d:iQmM
pay DA.create:bRiN DA.delete:eQjN DA.pay:bP DV:b[cUdNeLfIgKhLiGjJlLmLn[oJpU DW:pL LA:iQmLpK NA.create:bRePiM NA.delete:eQjN NA.pay:bQ NA.update:bQ NP:aQbYcJeMfLhLiLnQoMpS NV:bYcRdQfLiKjKkLmLoJpR VV.none:bWcTdMeLfLgMhMiLjLlKmLnYoMpQ VV.pay:aQbRcNfMiKkLlQmQnRpQ VV.read:pQ d:bUeSiMmN dv:bRcUnM n:bXeSfMiKmM nh:bS nha.update:bQ nv:bQ
pay_rais b:eSjN
pay_raise b:bMeT db:eR nb:bMeVjN
paycheck DA.update:bS NA.update:bS d:bU dh:bS dha.update:bQ n:bYfNjM nh:bYfNjM nha.update:bS
payload DA.read:hQpR NA.publish:kQ NA.run:hP d:hRpR dh:fMhQ n:hRkQ nh:fJhTkR nha.publish:kQ nha.run:fLhS s:iNpT sp:pP
payload_bay nb:fP
payload_to b:pQ
payment DA.create:bSoMpP DA.none:bQjN DA.read:jRpP DA.update:gQ NA.create:bQpP NA.delete:bQ NA.none:bPiMjQpP NA.read:pM NA.update:mQ d:b[dNgLoLpR dh:bSpP l:bR n:bVcMlM nh:bQcMmRpP nha.create:pP nha.read:pN nha.update:bLiPmR s:bSpQ sp:bQ
payment_alteration nb:bP
payment_data b:gPjM
payment_method b:pQ
payment_request nb:bP
payment_system b:bQoM db:bNiP
payments OP:aMbVcMiMoR OPA.write:aMbUcMiNoR P:oQ PA.write:oQ
payout DA.update:eP NA.update:eP d:bQcMdNeR dh:bQcM n:bQcMdNeR nh:bRcM nha.update:bQ
payout_decision b:bMdMeS db:eQ nb:bMdMeS
payroll DA.update:bP NA.none:bRjN NA.run:bP d:bThNjM n:bThNjM nh:bP nha.run:bP
payroll_data b:bQjM
payroll_run b:bRhM
payroll_tax b:bMdQ
pcr d:fQiN n:fQiN
pcr_machine b:fQiN db:fQiN nb:fQiN
pdf DA.create:mP DA.read:pM DA.update:kPoM NA.create:mQoN NA.read:pS NA.update:kPmPoM d:kRmPoM n:kPmSoLpS nh:kPmSoM nha.create:mQoN nha.update:kPmPoM
pdf_, b:pN
pdf_file b:pP
pdf_of b:kQ
pdf_text nb:pR
pedal DA.create:fQ DA.delete:fP NA.create:fQ NA.delete:fP d:fRpP dh:fR dha.delete:fP n:fR nh:fR nha.create:fQ nha.delete:fP
pedestrian NA.none:pQ d:pQ n:pQ
peer d:eQoN n:eQoN
peer_review b:eQ
penalty DA.update:eQ NA.update:eQ d:eT dh:eS n:eT nh:eT nha.update:eQ s:pN
pending NA.delete:bRcM NA.update:bQcN n:bVcJ
pending_order db:cQ nb:bXcI
pension DA.create:eQ NA.create:eQ d:eS n:eS
pension_claim b:eS db:eS nb:eS
people DA.read:pS NA.read:lQ d:lQpS n:lQ nh:lQ nha.read:lQ
per d:pM n:bP s:pN
per_page sp:pN
percentage NA.none:pP d:mRpP dh:iP n:mRpP nh:iQ
percentage_of b:pP
perform DA.run:hMpL d:hMpL dv:hMiQpN l:hQmM
perform_a b:pL
perform_data b:pN
perform_web b:pR
performance DA.read:pN NA.none:pP NA.read:pN d:fMhQjQ dha.read:pP n:eQpN nh:pM nha.read:pN
performance_of b:pP
performance_review b:eQ
performing d:pQ
period DA.delete:bP NA.update:bQ d:bRiN dh:bU dha.update:bQ n:bU nh:bU nha.update:bQ s:pN
permanently DA.delete:dPeQjN d:dPeQiUjNoI
permanently_delete b:dQeQgMjN
permission DA.create:gP DA.none:pP DA.read:pN NA.create:gRmN NA.delete:gQ NA.none:gMkQ NA.read:pN NA.update:gQmP d:gQkP dh:gQ l:jQ n:gViMjMoNpN nh:gTpN nha.create:gP nha.read:pN nha.update:gQ sp:pN
permission_bit b:gKjQmR db:gMjQ nb:gKjQmR
permission_data b:gMkQ
permission_folder nb:gSjM
permission_on b:pN
permission_set b:gR db:gQ nb:gR
permit NA.create:dQ d:dPmR dh:mR n:dQmR nh:dR
permit_from b:mQ
perpetual n:cQ
perpetual_contract nb:cQ
person DA.create:pM DA.delete:jP DA.read:aPpR DA.run:lR DA.select:eQ NA.create:nP NA.delete:lP NA.run:lNnP NA.update:nSoN d:aQfNlQmMnSpQ dh:pP n:gMlMnW nh:lLnT nha.run:lNnP nha.update:nS s:pP sp:pR
person_duty nb:nQoN
person_from b:jQ
person_on b:nQpP
persona d:lQnM dh:lQnM n:lQnM
persona_chat nb:lQnM
persona_in b:lQnM
personal DA.create:mToM DA.read:pP DA.update:iR NA.create:mQ NA.update:mQoN d:gLhMkSlQmVoLpS n:ePiMkQmSoM
personal_and b:lQ
personal_data b:kRpR
personal_information b:pP
personal_loan b:eP db:eP nb:eP
personal_project b:iNmQ db:mQ nb:iNmQ
personal_task b:mRoN db:mRoN nb:mRoN
personalized DA.create:mQ d:mQpN
personnel d:dMgQkPpP
pet DA.create:mRoM NA.create:mRoM d:fSiMmSoLpP n:fSiMmSoLpP
pet_feeder b:fU db:fU nb:fSmM
petition DA.create:dQ DA.delete:dQjN DA.update:dQ NA.create:dQ NA.delete:dQjN NA.update:dR d:dWfNjN dh:dU dha.create:dQ dha.delete:dQjN dha.update:dP n:dXfNjNmN nh:dXfNjNmN nha.create:dQ nha.delete:dQjN nha.update:dR
petty d:bQ n:bQ
petty_cash b:bQ
pharmacy NA.pay:bQ NA.update:aMbQ d:aNbQ n:aKbT
pharmacy_shop b:aKbS nb:aKbT
phishing NA.none:bMdMeMfMgWjMlSpR NA.read:aLgS d:gLlRpP n:aLbKdMeMfLg^jMkMlTpR nh:aLbJdMeMfLg_jMkNlRpQ nha.none:bLdMeMfMgXjMlRpQ nha.read:aLgS
phishing_attack b:gMlQpP
phone DA.create:bP DA.delete:bPfPjM DA.none:lPpP DA.read:pN DA.run:fQlM DA.send:pP DA.update:fP DH:fRhRmPpQ DHA.delete:fQ DHA.read:pQ DHA.run:fNhR DHA.select:fQ DHA.update:fP DHM:bSfSiMjMmP DK:aMcNgMiLjLlZnMoM NA.delete:bPfPjM NA.read:pN NA.run:fRlM NA.update:fQ NH:bMeQfYhQiMmK NHA.create:fQ NHA.delete:fQ NHA.keep:pN NHA.read:lQmN NHA.run:fRhQlM NHA.select:pP NHA.update:fS NHM:bRfTiMjMkRlL NK:bQeRfZgMhQiLjLmKoM NKA.create:fSlPmM NKA.delete:bPfSjK NKA.publish:kQlN NKA.read:lQmN NKA.run:fPhQlLmQ NKA.update:fSmN d:bQiNjNlVpQ n:bRfSiNjMpP nh:fR nha.run:fRlM nha.update:fQ sp:lQ
phone_alarm b:fP db:fP nb:fP
phone_by b:fQ
phone_call nb:lP
phone_flashlight nb:fQ
phone_number b:bQfNpP db:bRfM nb:bTfM
phone_torch b:fQ nb:fQ
photo DA.read:pQ d:aSmM dh:aSpQ nh:kQ s:aQpP sp:aQpP
phrase NA.update:gQ n:gR nh:gR nha.update:gQ
physiotherapy DA.update:aQ NA.update:aQ d:aSbN n:aSbN
physiotherapy_plan b:aSbN db:aSbN nb:aSbN
pickup DA.delete:lP NA.create:bQ NA.delete:lP d:bTpP dh:bSlP dha.create:bQ dha.delete:lP n:bSlQ nh:bSlQ nha.create:bQ nha.delete:lP s:pP sp:pP
pickup_by b:lQ
pickup_location b:pP
picture NA.create:mLoR NA.update:mNoQ d:pN dh:mMoR n:oR nh:oR nha.create:mLoR nha.update:mNoQ
picture_and b:pP
picture_file b:pP
picture_of b:pN
pid s:hQ sp:hQ
pin DA.update:gMoT NA.update:iMoV d:fQgLiNoT dh:fP dv:gMoT n:fQiMoV nh:fQ nha.update:gP nv:gMiMoV
pin_a b:oQ
pipe DA.create:iR NA.create:iR d:iWkKmMoN dh:fNiSjQ dha.create:iR n:iTpN nh:fMiTjQ nha.create:iR
pipeline DA.create:iQpN DA.read:pQ DA.run:iPpM DA.update:iP NA.create:iQ NA.keep:iQ NA.run:hNiP d:hNiUmNoNpN dh:iRoM dha.read:pQ dha.run:pM dha.update:iQ n:fPhMiVmLpN nh:iToMpN nha.keep:iQ nha.update:iP s:pN sp:pN
pipeline_for b:pN
pipeline_stage b:iMoR db:iMoS nb:iNoS
pipeline_valve b:fRiN nb:fRiN
pipeline_with b:pP
pivot DA.create:iNmQ DA.update:iNmP NA.create:iNmQ NA.update:iNmP d:iLmT n:iLmT
pivot_table b:iLmT db:iLmT nb:iKmU
pizza d:bQcM n:bQcM
pizza_order b:bQcM nb:bQcM
place DA.delete:eRjM DA.none:cQ DA.read:pN DA.update:eQiLmQ NA.delete:eRjM NA.none:bRcQpP NA.pay:bNcQ NA.update:eRmN d:bLcTeSiLjMmQpN dh:cSeRjNpQ dha.delete:eRjM dha.none:cPpQ dha.update:eQ n:aNcVeTjMmMpQ nh:bLcReVjNmL nha.delete:eRjM nha.update:eSmM s:mQ sp:mQ
place_a b:cQpP
place_an b:cPpP
place_by b:eQ
place_the b:cQ
place_to b:pL
plagiarism DA.read:eNjRpN NA.none:eNoQpN d:eLjQoSpN n:eMjPoSpN
plagiarism_, b:pN
plain DA.read:pR d:pR n:gQ
plain_text b:pS
plain_word b:pN
plan DA.create:mQoM DA.delete:aQgN DA.none:aR DA.read:dPiQpW DA.run:pM DA.update:aPbNgMmQ NA.create:mQ NA.delete:aPbMgNjR NA.read:gQpT NA.run:aRbN NA.update:gMmR d:aVbLeMiUjMkMlNmPoMpR dh:aUbJgLhQpQ dha.create:mQ dha.delete:aQgN dha.read:pQ dha.update:aRbMmMoQ dv:pT n:aUbIdMeNmSpT nh:aTbJcNgKhQiPjQkMmQoQpQ nha.create:bMmQ nha.delete:aPbMgNjR nha.read:pQ nha.run:aRbN nha.update:gMiR nv:aQgQpR s:bQ sp:bQ
plan_and b:pP
plan_by b:aQ
plan_data b:aMgRpN db:gQ
plan_downgrade b:bR db:bQ nb:bQ
plan_etf nb:cQ
plan_for b:pM
plan_of b:pP
plan_step b:bMmQ nb:bMiNmR
plan_upgrade b:bQ nb:bQ
planner NA.none:pN n:pN nh:pN nha.none:pN
planning DA.read:pM d:dMkPpI
plant d:pP
platform DA.update:pP n:kSoM nh:kSoM
play DA.operate:fQpP NA.operate:fRpQ d:fQpQ dv:fQpQ n:fRpQ nv:fRpQ
play_a b:pP
play_the b:pP
playback DA.run:fP DA.update:fQ DH:fWgMiMkRlMpP DHA.create:fQoR DHA.delete:fQ DHA.none:pN DHA.operate:pP DHA.run:fRmN DHA.select:fQmM DHA.send:kQ DHA.update:fRkQmMoMpP DHM:cMfVgMjMkMlRoL DK:aLbLcLdMeMf[gMhJkRlPnM NA.update:fQ NH:aMbKdNeMf[gMiPkLpQ NHA.create:bMmR NHA.delete:fPjR NHA.operate:fQpQ NHA.publish:iQkM NHA.read:pN NHA.run:fViLmLpP NHA.update:bMfSiQ NHM:aNcLdNfYgMiIkS NK:aLbLcLdMeMf_gKhMlQmM NKA.create:fSkNmRoN NKA.delete:fRjQ NKA.keep:lQ NKA.operate:fQ NKA.publish:iQ NKA.run:fUmL NKA.send:lQ NKA.update:bNcNfSgNkQmMnQoR SK:lRoLpP d:cNfUiMmN dh:fQ n:cMfT nh:fQ
playback_position b:cLfR db:cMfQ nb:cLfR
player NA.create:mMoQ d:fQ n:fPmLoR
playing DA.run:fQ d:fQ dh:fQ dha.run:fQ
playlist DA.create:fMmR DA.delete:fMjQ DA.update:fNoQ NA.create:fMmR NA.delete:fMjQ NA.run:oQ NA.update:fNoR d:fIiLjPmSoS dh:fJiMjPmSoR dha.create:fMmR dha.delete:fMjQ n:fJiLjPmSoT nh:fJiMmSoR nha.create:fMmQ nha.delete:fMjQ nha.update:fNoQ
playlist_channel nb:fMoQ
playlist_speaker nb:fQ
plc n:fSmL
plea d:dQ dh:dQ n:dQ nh:dQ
pledge NA.update:bS d:bTjN dh:bSjN n:bYfMjM nh:bYfMjM nha.update:bS
plot DA.update:iNmP NA.read:iNmP d:iNmQ n:iMmRpN nv:iNmP
plot_image b:iNmQ db:iNmQ nb:mP
plumber d:bS n:bS
plumber_visit b:bS
png DA.read:pR d:pS n:kQ nh:kQ
png_image b:pS
pod DA.update:iP NA.update:iP d:iQkM nha.update:iP
podcast n:fPmM
point DA.create:bRgNiQkM DA.delete:gMjQ DA.read:pN DA.update:gMiQmQ NA.create:gMiQ NA.delete:gMjQ NA.update:gMiR d:bRgJiRkMmQoM dh:bQgIiSjQmQ dha.create:gMiR dha.delete:gMjQ dha.update:gLiR n:bQgIiTmQoM nh:bQgJiSmQ nha.create:gMiQ nha.update:gMiQ s:pQ
point_and b:pN
point_bulk nb:iNmR
point_to b:pP
policy DA.create:gQ DA.read:pN DA.update:iQ NA.create:gS NA.read:pN NA.update:gQ d:gQoN dh:iRpP dha.create:iQ dha.update:pP n:eRgTmMoMpL nh:eQgPiRmMoNpM nha.create:gQ s:gP
policy_and b:pP
policy_application b:eQgM nb:eRgM
policy_by b:gM
policy_id sp:gQ
policy_of b:gMiQ
policy_rule db:gQiM nb:iM
policy_version b:gRiMjN db:gRiMjN nb:gUiLjN
policy_with b:gMiR
political d:pP
poll DA.delete:jP DA.update:cNoQ NA.delete:jP NA.update:cMiMoU d:cNoRpM dh:pM n:cMiNmNoUpM nh:oRpM nha.update:oR
poll_option b:cMoQ db:cMoQ nb:cLoR
polling l:kQ
pool DA.create:iQ DA.delete:cMjR DA.update:iR NA.create:cNiQ NA.delete:cMjR NA.update:iR d:cLgMiTjRmM dh:cHiUjR dha.create:cNiQ dha.delete:cMjR dha.update:cMiR n:cJfQgMiUjRmM nh:cLgMiUjRmN nha.create:iQ nha.delete:cNjR nha.update:iR
pool_pump b:cMfQ nb:cMfQ
pop DA.none:jRpP d:jRpP dh:jRpP dha.none:jRpP n:jQpQ nh:jQpQ
pop_an b:jRpP
port NA.select:iQ d:iTkMpP dh:iSkMpP n:iTkMpQ nh:iSpP nha.select:iQ s:pP sp:pP
portal DA.update:iQ NA.none:pM NA.update:iQ d:iR dh:fMiTjQmM dha.update:iQ n:iRpL nh:iRpL nha.none:pM nha.update:iQ
portfolio DA.read:pN DA.update:mNoR NA.none:cQpP NA.read:pN NA.update:mMoS d:bMcQmMoQpP n:bMcSmLoR nh:cQpN nha.read:pN nha.update:cP
portfolio_data b:pP db:pP
portfolio_item b:bMcLjQoS db:cMjQoP nb:bMcLjQoT
portfolio_weight nb:cQ
position DA.delete:jQ DA.publish:lQ DA.read:pT DA.select:cPpP DA.update:cRpG NA.trade:mR d:cTdPiNkMlR dh:cQkMlSpT dha.delete:jQ dha.read:pR dha.select:cPpP n:kMlSmSpQ nh:kMlSmSpP nha.trade:mR s:cQpQ sp:cQpQ
position_from b:jQ
post DA.create:kP DA.delete:jQ DA.publish:bQkKlRmMoQpP DA.send:lMoR DA.update:oQ DH:gJhMiMjLkLlLmVnQoSpN DHA.create:mQoQpP DHA.delete:eQiQoL DHA.grant:bQ DHA.keep:pP DHA.none:nQpP DHA.publish:kMoT DHA.read:mRpK DHA.run:eNmRpM DHA.send:kMlS DHA.update:dPgMiQjNkQpP DHM:bKcMfJgLhMiRjTkUlMoR DK:bJcKdMfMgJhKiLjNkKmNnNoZ NA.create:kQmNoQ NA.delete:jQ NA.publish:bPgQkNlRmQpP NA.read:mQpN NA.update:oS NH:bJcNeUfIgJjSkKoXpN NHA.create:eRoS NHA.delete:eQfMjSmPoM NHA.keep:jRoNpL NHA.none:nQ NHA.publish:lMoRpP NHA.read:lQpQ NHA.run:oS NHA.update:bMfMgLiMlSoSpM NHM:aLbJcLeLhMiNjQkRlTmLoT NK:aMbHcKfKhMjSkLlTmMoV NKA.create:bNeRgNoR NKA.delete:fMgNjVmPoK NKA.keep:jRoM NKA.none:fQnQoP NKA.pay:bMeQ NKA.publish:bPgPjNmP NKA.read:lQ NKA.send:lQoS NKA.update:bLcMfKgSlQoR SK:bNjQkMlSmSoKpL d:bPgMiNlMmMoWpP dh:kLoS dha.delete:jQ dha.publish:oQ dha.send:lQ dv:bQkMlTmM n:bPeLgQiMkMlQmQoTpQ nh:jQkMoV nha.create:oR nha.delete:jQ nha.update:oS nv:bPgQlRmQoLpP s:oQ sp:oQ
post_a b:bQlRoL
post_body nb:kP
post_request b:kQ db:kQ nb:kSoM
post_team nb:kMlQ
post_to b:kMlQ
postage d:bWjM dh:bWjM n:bWjM nh:bWjM
postcard d:lS dh:lS n:lS nh:lS
postgre d:pP
postgre_database b:pP
posting DA.create:oP DA.update:iNoQ NA.create:oP NA.update:iNoQ d:iMoS dh:iMoQ dha.create:oP n:iMoS nh:iMoS nha.create:oP nha.update:iNoQ
postmortem DA.update:oQ NA.update:oQ d:fNoU dh:fNoU dha.update:oQ n:fNoU nh:fNoU nha.update:oQ
potential DA.read:pQ d:dQpN
potential_security b:pN
potentially d:pQ
power DA.none:pL DA.update:iR NA.none:iRpK NA.select:fQ NA.update:fQ d:fRiQpM dh:dQ n:fSiQmMpK nh:fQpM nha.none:pM s:pP
power_attorney nb:dQ
power_grid b:iQ
power_of b:dQ
power_outlet nb:fP
power_strip b:fR db:fQ nb:fR
pra DA.update:iQ NA.update:iQ d:iQ n:iQ
pra_portal b:iR db:fMiTjQmM nb:iR
practice DA.update:jQ d:jQpN
practice_and b:pM
pre d:pN
precedent DA.read:pN d:pN
predict DA.read:pN d:pN dv:pN
prediction DA.create:iP DA.read:pQ NA.read:pQ d:gMiQpP n:gMiQpQ nh:gMiPpQ nha.read:pQ s:pN
prediction_id sp:pN
prefab d:mP dh:mP n:mP nh:mP
preference DA.create:bMmR DA.update:gNmQ NA.update:mQ d:bNgMmT dh:mQ dha.update:mQ n:iMmR nh:mQ s:mP sp:mP
preference_of b:gN
preference_user nb:gN
preheat DA.none:pQ NA.none:pQ d:pQ dh:pQ dha.none:pQ n:pQ nh:pQ nha.none:pQ
preheat_the b:pQ
premium DA.update:eQ d:eR
prepaid DA.update:bQoM NA.delete:bQ NA.update:bQoM d:bSoN n:bSoM
prepaid_card b:bRoM db:bQoM nb:bSoM
preparation DA.read:pN DA.update:pM d:dMmP
prepare DA.run:mQ d:mQ dv:dPmQpP
prepare_and b:mP
prepared d:pP
preparing d:pP
prepayment DA.delete:bR DA.update:bS NA.delete:bR NA.update:bS d:bViNjN dh:bViNjN dha.delete:bR dha.update:bS n:bViNjN nh:bViNjN nha.delete:bR nha.update:bS
prescribe DA.none:aQ NA.none:aU d:aR dh:aQ dha.none:aQ n:aV
prescribe_a b:aP
prescribed DA.read:pP d:pP
prescription DA.read:pP NA.none:pP d:aQpQ dh:pN n:aQpN nh:aPpN
prescription_, b:pQ
presence DA.delete:gNjQ DA.update:gNoQ NA.delete:gNjQ NA.update:lS d:gMjPoR dh:gMjPoP dha.update:gNoQ n:gMjPlTmM nh:gMlS nha.update:lS s:pN
present DA.read:pN
presentation d:mQ dh:mQ n:mQ nh:mQ
preserve s:pM
presigned d:kQmN n:kQmN
presigned_url b:kQmN db:kQmN
press DA.interact:fQ NA.interact:fQ NA.update:iMoQ d:fQ dv:fQ n:fQ nv:fQ
press_a b:fP
press_release b:iMoR db:iMoR nb:iMoR
pressure DA.create:fQ DA.delete:fQjM DA.read:pP DA.update:aSfN NA.create:aPfQ NA.delete:fQjM NA.update:aS d:aVfRiNmLpP dh:aUfN dha.update:aQ n:aWbNfSiMjMmMoN nh:aU nha.update:aRfN
pressure_setpoint b:fS db:fR nb:fT
prevent DA.read:pN d:jQpQ l:gQ
prevent_plagiarism b:pN
preventing DA.read:pM DA.update:dNgRiRpR d:cMdMeMgPiRpK
preventing_breach b:bNcMdMiVpQ
preventing_data b:pP
preventing_error b:pN
preventing_fraud b:pM
preventing_operational b:pN
preventing_potential b:pL
preventing_unauthorized b:gQpR
preview DA.read:pN DA.update:iQ NA.delete:pL NA.read:pN dv:pN n:pL nh:pL nha.delete:pL nv:pN
preview_from b:pP
previous NA.delete:fPjN d:fQpP n:fSjNmM s:iP
previous_track b:fRjNmN db:fRjNmN nb:fRjNmN
previously DA.keep:pM DA.read:pQ d:pP
price DA.create:bRoMpP DA.delete:cQjM DA.read:pN DA.update:bQcRiN DH:aSbYcQdMfMgKiLjMoLpP DHA.create:bQmPoMpP DHA.delete:aQbQePiL DHA.read:kQ DHA.run:iQ DHA.select:bQ DHA.update:aQbRcQiMmNpP DHM:aLbZeRjMkQmM DK:aRbVcSdReLfJgLhLiRjJlJmMnMoQ NA.delete:bRcQjK NA.none:bQpQ NA.read:bSpN NA.update:bQcPiM NH:aQb]cSdKeLfNgKiLjMkLlMnNoMpP NHA.create:bRiMmPpP NHA.delete:bQgNiL NHA.none:bPoQpP NHA.pay:bQ NHA.read:bP NHA.run:aQbP NHA.select:bQ NHA.update:bSdNiRjMoL NHM:aKbZeMfLhMiMmKoU NK:aQbacSeJfKgMhMiJkMlKmKnMoN NKA.create:bReMfNgMoQ NKA.delete:cQgLiLjT NKA.export:kQ NKA.none:bUdMjN NKA.publish:iQ NKA.read:bRgQiMmLoM NKA.run:aQbQhMiQ NKA.select:bR NKA.update:bQcQgMjM SK:bRcRiMoNpN d:bTcWiMjMoLpM dh:bPpP n:b[cPiLjKmMoMpM nh:bT nha.delete:bRjM nv:bRpN s:cS sp:cSpP
price_, b:pN
price_alert b:bLcT db:bNcQ nb:bLcT
price_change b:pM
price_data b:bPjN
price_entry b:bP
price_in b:bP
price_list b:bQ db:bQ
price_manipulation nb:pP
price_of b:pN
price_rule b:bQiN db:bQiN nb:bRiM
primary DA.run:iQ DA.update:gNiRmM NA.run:iQ NA.update:gMiTmM d:iRpM n:gJiVjRmM
primary_key b:iR db:iRmN nb:gJiVjRmM
principal d:gR dh:gQ n:gR nh:gR
print DA.create:bRiN DA.delete:bQfRjK DA.operate:gQpL DA.update:fRiM NA.create:bRiN NA.delete:bQfRjK NA.operate:gRpL NA.run:fQ NA.update:fRiM d:bRfUgRiJjLpL dh:bQ dv:pM n:bSfWgRiIjLpL nh:bR nha.create:bRfN nv:gQpL
print_a b:pL
print_head b:fR db:fR nb:fR
print_job b:fWiKjL db:fUiMjL nb:fWiKjL
printer DA.run:fQ d:fSiM n:fR nh:fQ
priority DA.create:eQ DA.update:eP NA.create:eQ NA.update:eP d:eSfMoM dh:eRiRmM dha.update:eP n:eSfMmM nh:eSfMmM nha.create:eQ nha.update:eP s:pN
privacy d:pP
private DA.create:mQoN DA.update:dNkT NA.update:gQmM d:dMfNgWiQkRlLoLpM n:gQmN s:bQ
private_information b:kQ
private_key b:gRlM nb:gQ sp:bQ
private_registry b:iQoM
privilege NA.update:gQiM d:gQ n:gR nh:gQ nha.update:gQiM
probation DA.create:eRoN DA.delete:eSjL DA.update:eRoM NA.create:eToM NA.delete:eSjL NA.update:eRoM d:eZjLoK dh:eR dha.create:eQ n:e[jLoJ nh:eS nha.create:eQ
probation_review b:eTjNoL db:eRjNoN nb:eTjNoL
probation_status b:eR db:eQ nb:eSoM
problem DA.delete:aQjM DA.none:pL DA.update:mLoR NA.delete:aQjM NA.read:aQmM NA.update:mMoS d:aTjNmLnQoPpL n:aUjMmKoQ
problem_list b:aWjLmLoM
problem_record b:aMoS db:aMoR nb:aMoS
problem_solving b:pL
procedure DA.create:aMeQgQhQiLkQoN DA.read:pP DA.run:aQ DA.update:pP NA.run:hQ d:aUhPiKkQmMoMpU dh:pP n:aQ nh:aQpP nha.run:hQ
procedure_, b:pP
procedure_are b:pQ
proceed d:jP l:gP
proceeding d:dQpP
process DA.create:hQ DA.delete:iQ DA.read:bQ DA.run:bRhMiRpM DA.update:dQiQmN NA.create:iSmM NA.delete:jQ NA.read:pN NA.run:bQhNiPpP d:bSgLhMiXjMmLoN dh:dQfMiSpP dha.delete:iQ dha.run:hQ dha.update:dQ dv:bShMpM n:aNiTjQlMmMpP nh:fNiR nha.create:iR nv:bQfQhNpP s:pN
process_, b:dQ
process_a b:bShLpM
process_data b:fQjQ db:jQ
process_entry b:fQ
process_priority b:iR db:iR nb:iR
processed d:kQpP
processing d:bQiQpP n:iPpP
produce d:pN dv:pN
product DA.create:oP DA.delete:bLjR DA.publish:pL DA.read:pP DA.update:cLmRoQpL NA.create:oQ NA.delete:bNjQ NA.read:cQjQpQ d:bNcLeNiMjQmPoWpL dha.delete:bMjQ l:oQ n:bMcQjSmNoRpQ nh:cQoRpQ nha.delete:bMjQ nha.read:pP
product_id sp:mQpM
product_listing b:mQ db:mQ
product_price b:bSjNoM nb:bQ
product_review b:oQpP
product_type b:pQ
product_variant b:bMoP db:bN nb:bMoP
production DA.create:bNeNiS NA.create:bNeNiS NA.delete:bNjR NA.run:iQ d:iUpP n:bMeMiUjQ nh:bLeMiUjR nha.create:bNeMiS nha.run:iQ
professional DA.read:pN d:oQ
professional_experience b:pN
profile DA.create:gLoRpN DA.delete:jP DA.read:gMmQpP DA.run:iPlMoQ DA.update:aQlQpP NA.create:gMmRoP NA.delete:jR NA.publish:oR NA.read:gMjQlMoRpQ NA.run:iPlMoQ NA.update:iR d:eNfMgIjQlRmRoSpP dh:fMgIiRlSoP dha.create:gMmQ dha.delete:gMjR dha.run:iPlMoQ dha.update:aQmN n:bNdNeMfLgJjRlMmQoWpQ nh:fMgIiTjQlPoTpN nha.create:gMoQ nha.delete:gMjS nha.publish:oR nha.read:pN nha.run:iPlMoQ nha.update:iR nv:gMjQlMoQpS s:pP sp:pP
profile_, b:pP
profile_attribute nb:gSjM
profile_data b:gNjSpP db:pP
profile_from b:jP
profile_mapping b:gTjMoM db:gSjM nb:gTjMoM
profile_of b:mSoM
profile_picture b:mLoS db:mMoR nb:mKoU
profile_with b:mN
profit DA.update:cQ NA.update:cQ d:cS n:cS
profit_order b:bMcR db:bMcQ nb:bMcR
program DA.create:oN DA.run:pP DA.update:fQ NA.delete:fQjM NA.none:lP NA.run:aQ NA.update:fR d:aQoMpQ dh:aR n:aSfQjMlRmL nh:aSfQjMlRmL nha.delete:fQjM nha.none:lP nha.run:aQ nha.update:fR
programming DA.read:pN d:pN
programming_language b:pN
progress DA.create:jP DA.none:pL DA.read:pN DA.update:eMmR NA.none:eLjPmRpN NA.update:mP d:eLjRmSpK dh:mQpN dha.read:pN n:eKjSkMmUpN nh:mR nha.update:mP
progress_data b:eLjRmQ
project DA.create:aPbMcQeQfRgLhLiLlMmPpQ DA.read:pL DA.run:hRpP DA.update:iMmVpP NA.create:iNmRoQ NA.none:mQ NA.publish:oP NA.read:pN NA.run:pP NA.select:pP NA.update:oQ d:bNgLhQiNjLkMlLmUpP dh:iToK dha.publish:iQ dha.read:pN dha.update:iRmQoK l:jNmP n:dMmToQ nh:mSoLpQ nha.run:pP nha.select:pP nha.update:mRoM s:jPmNpM sp:pP
project_, b:pP
project_by b:iM
project_environment b:iRmMoM db:iQ nb:iRmMoM
project_file b:pN
project_id sp:mMoQpP
project_in b:iQmLoQpP
project_member b:mLoR
project_module b:iMoR db:oQ nb:iMoR
project_of b:mQoM
project_or b:pN
project_organization nb:iToK
project_path sp:mQ
project_role b:gP nb:gP
project_scaffold b:mR db:mR nb:mR
project_state b:mNoQ nb:mMoR
project_task b:mKoT db:mKoT nb:mKoT
project_template b:iNmSoM db:mRoN nb:dMiMmUoM
project_tracker nb:iMoS
project_using b:pQ
projector DA.delete:fQjN DA.update:fR NA.delete:fQjN NA.update:fR d:fVjNmN dh:fT dha.update:fQ n:fVjNmN nh:fT nha.update:fQ
projector_screen b:fQ db:fQ nb:fQ
prometheus DA.run:pN d:pN
promo d:bQ n:bQ
promo_code b:bQ nb:bQ
promote DA.update:eP d:eP dv:eP
promoting d:pP
promotion DA.create:eMiQ DA.delete:ePjN DA.read:eR DA.update:bMeQ NA.create:eMiQ NA.delete:jQ NA.run:iQ NA.update:bMeQ d:bMeSiRpR dh:bKeRiS dha.create:bNeMiS dha.update:bNeQ n:iT nh:eQ nha.update:bNeQ
promotion_code b:bQeN db:bQeN nb:bSeM
promotion_production nb:bLeMiUjR
promotion_to b:bNeMiS
prompt DA.create:iMmT DA.delete:mQ DA.update:mQpP NA.create:iMmT NA.delete:mQ NA.read:mR d:dMiKmXoNpP n:dMiKmZoN nh:mT nha.delete:mQ nha.read:mR s:iNmPpJ sp:pH
prompt_template b:dLmR db:dMmQ nb:dLmR
prompt_version b:mP nb:mP
promql DA.run:pM d:pM n:pN
promql_query b:pN db:pN
proper DA.update:bQ d:bQiQ
property DA.delete:mQ DA.none:pM DA.read:pN DA.update:dRiLmQ NA.delete:jMmQ NA.none:dSpN NA.update:mMoR d:dRgMiMjMmSpM dh:dQmQ dha.update:dQiMmQ n:bMdViMjNkMoQpN nh:jNoR nha.delete:mQ nha.update:mNoQ s:iKmQoRpM sp:iKoRpN
property_, b:pN
property_is b:pM
property_of b:mRpP
property_tool nb:dP
prospectus DA.create:dS DA.update:dR NA.create:dS NA.update:dR d:dYfMjMmN dh:dVfNjM dha.update:dR n:dYfMjMmN nh:dYfMjMmN nha.create:dS nha.update:dR
protect DA.update:aMdTfNgMiUmMpQ d:aMdSfNgLiVmMpS dv:aMdSfNgLiXmMpQ
protect_academic b:pP
protect_patient b:iP
protected d:pP
protecting d:pM
protecting_sensitive b:pP
protection DA.read:lPpP DA.update:dPgQiM NA.none:iUpQ NA.update:iN d:dRgPjMkMlQpQ n:dQgRiSjMmMpP
protection_bypass b:gUiMjN db:gQjN nb:gSjN
protection_notice b:dR db:dQ nb:dR
protection_tool nb:iTpQ
protocol DA.read:pQ d:pQ
protocol_and b:pP
provide DA.read:cQdLmQpP NA.read:cT d:dMmPpQ dv:dMpR l:iQ n:cT nv:cT
provide_real b:pN
provided DA.create:lPmNpI DA.run:hQpP d:hQmMpH l:gQiMoM
provided_data b:pK
provided_dataset b:pN
provided_query b:pN
provider DA.create:gP DA.update:iRmM NA.create:iR d:gPiRmM dh:gR dha.create:gP n:gPiUmLoN nh:gQlQ nha.create:gP
provider_version b:iQ nb:iT
providing DA.create:pP DA.read:pK
providing_insight b:pM
providing_the b:pP
provision DA.create:iS DA.none:pP NA.create:iSmM d:iRnMpP dv:iS n:iSmM nv:iSmM
provision_a b:iQ
provisioning DA.delete:gPjN DA.update:gPiN NA.delete:gQjM NA.update:gPiN d:gSjMpT n:gSjLpN
provisioning_key b:gSjMpT db:gQpT nb:gSjLpN
proxy NA.run:hQ n:hR
psychological DA.update:eMjQ NA.none:pP d:aQeMjQ n:kQ
psychological_document b:pP
psychotherapy DA.update:aQ NA.update:aSgNmM d:aUgMjM n:aZgLjMmK
psychotherapy_session b:aUgMjM db:aSgNjM nb:aZgLjMmK
public DA.create:oQ DA.delete:jQ DA.none:pM DA.publish:oQ DA.read:oQpQ DA.update:iNoQpN NA.create:iNmNoS NA.delete:jQ NA.none:oQpP NA.update:iMlNmMoW d:fMiLjQmLoXpN n:fLiKjRkPlMmKo]pP nh:oS
public_dashboard b:iLoS db:iMoQ nb:iLoS
public_hub nb:kQoM
public_map nb:oS
public_playlist b:fMoQ db:fNoQ nb:fMoQ
public_url b:pQ nb:oP
publication DA.create:oP DA.read:iR DA.update:oR NA.none:oR d:gMjRmMoSpN n:gNoS
publication_data b:jPoQ db:jPoQ
publish DA.publish:bMiRjNkRmMoRpP DV:aMcKdMfRgKhMjLkTmLnMoYpQ DW:cP LA:pQ NA.publish:bMiTjNkTlLmMoQpP NP:iMoS NV:aMcKdMfNjLkSmLnMoYpR VV.none:iMkSlQoQpM VV.publish:cLgLiRjMkLmLoXpP VV.read:oN VV.update:kQ d:bMiRjNkRmMoRpP dv:bMiRjNkRmMoRpP n:bMiTjNkTlLmMoQpP nv:bMiTjNkTlLmMoQpP
publish_a b:fQiRkUlLmNoMpP
publish_an b:iNoQ
publish_the b:eRiPoL
pull DA.read:iPpT DA.update:oR NA.delete:jQ NA.read:iPpQ NA.update:oP d:iQkNlMmMoSpT dv:iPpQ l:oM n:iQjQkNmMoPpQ nv:iPpR
pull_a b:iPpQ
pull_request b:lMoSpR db:oQ nb:oQ
pump NA.none:cRpP d:aQ n:aQcRpP nh:aQcR nha.none:cP
purchase NA.pay:pR NA.update:dP d:dQ n:dQpR nv:pR
purchase_agreement b:bLdR db:bMdQ nb:bLdR
purge DA.delete:gNiMjU DA.run:iP NA.delete:gMiRjTpP d:gMjS dv:gNiNjT n:gMiSjTpP nv:gNiRjSpP
purge_a b:iNjS
purge_policy b:iQ db:iP
purifier d:fR dh:fR n:fR nh:fR
purpose R:aMbPdMhQjRmLnM d:iNjQ s:fQpQ sp:fQpQ
push DA.export:iQkPpP NA.export:kTmL NA.read:mQpP d:iQmMpP dv:iQkPpP n:kTmNoNpP nh:pP nha.read:pP nv:kTmL
push_a b:iS
push_an b:mP
push_local b:kQ
push_notification b:lQ db:lQ nb:lQmM
push_several b:oQ
push_the b:kR
put DA.update:pP NA.update:kQpP d:kQmQpQ dv:pP n:kQpP nv:kQpP
put_option b:cRiM db:cRiM nb:cRiM
put_request b:kQpP db:kQpP nb:kP
pwm DA.create:fP NA.create:fP d:fS n:fS
pwm_duty b:fS db:fS nb:fS
python DA.run:pP NA.run:pP d:pQ n:pP
python_code b:pP db:pP
q d:pM s:pM sp:pN
qr DA.create:pN DA.update:bQ NA.create:pN NA.update:bQ d:bRmMpM n:bRmMpM
qr_code b:bQpM db:pM nb:bQpM
qualification d:eQ dh:eQ n:eQ nh:eQ
quality DA.create:iSoN DA.delete:fNjQ DA.update:iQpP NA.create:iSoN NA.delete:fNjQ NA.update:iR d:fNiTjQmMoNpL n:fLiWjQmNoMpN
quality_gate b:fLiS db:fMiR nb:fLiS
quality_of b:pL
quality_profile b:iTmNoM db:iTmNoM nb:iTmNoM
quantity DH:aPbRfLhQiMlQmLpJ DHA.create:bSfNoMpK DHA.delete:fMjQ DHA.interact:lPpP DHA.keep:aPhQpP DHA.none:pM DHA.operate:iR DHA.read:gQpN DHA.send:pQ DHA.update:iKmQoQpN DHM:bMcRhQiKkMmPnM DK:bNcQdKfNjQkMlMmTnK NH:bQcQdNgQhRjMlNmJpH NHA.create:bQiMpN NHA.delete:hQ NHA.keep:oQ NHA.none:pM NHA.operate:iQ NHA.pay:cP NHA.read:mM NHA.run:hRiN NHA.update:bQpL NHM:aQbLeQiQkMlQnN NK:cQfMhPiRjLkMlNmNnMoQ NKA.create:iMmS NKA.delete:hQ NKA.export:gP NKA.interact:lQ NKA.keep:mMoQ NKA.none:dR NKA.operate:fMiR NKA.pay:cP NKA.read:iPmM NKA.run:hQmM NKA.update:cQlNoP SK:aMbNeMgNiLkLlTmSoSpH s:bQpN sp:bQpN
quarantine DA.update:aP NA.update:aP d:aVbLcL n:aVbLcL
quarantine_order b:aVbLcL db:aSbMcM nb:aVbLcL
query DA.create:pK DA.delete:jR DA.export:pP DA.read:hRpQ DA.run:hQpR DA.update:mRpJ NA.create:kPpL NA.delete:jQ NA.keep:mQpP NA.read:hSiMpQ d:hT dh:pM dha.create:mQ dha.delete:jR dha.read:pN dha.run:pP n:hTiLmRpM nh:hP nha.delete:jP nha.read:pN nv:hSiMpS s:hSiLpJ sp:hSiLpP
query_, b:pL
query_a b:pS
query_against b:pN
query_based b:pN
query_by b:pN
query_data b:pM
query_editor nb:mQ
query_in b:mQ
query_on b:pS
query_plan nb:pN
query_result b:pP db:pP
query_string b:pN
query_the b:pP
query_using b:pP
query_with b:pM
question DA.create:oQ DA.delete:jQ DA.none:eNkQpL DA.update:oQ NA.create:oR NA.delete:jQ NA.none:eNkQ NA.update:eNoS d:eLkQmRoRpJ dh:eKjQkRoRpM dha.create:oQ dha.delete:jQ dha.none:eNkQ dha.read:pM n:eKiNjQkPmMoW nh:eLjQkPmMoVpP nha.create:oR nha.delete:jQ nha.read:pP nha.update:eNoS
question_by b:eNkQ
queue DA.create:fQ DA.run:kTpP DA.update:iQ NA.create:iP NA.publish:iP NA.run:iQpP NA.update:nR d:iRkSmMpP dh:fLiQ dha.run:fNiP dv:fTiK n:iVmMnPpQ nh:fJiVkM nha.create:fNiR nha.run:fNiP nha.update:iQ nv:fQkMpP s:fMpP sp:kPpP
queue_a b:fQiN
queue_purge b:iQ
queue_with b:iPpP
quickchart DA.create:pN d:pN
quiz DA.create:oQ DA.delete:eMjR DA.update:eMoS NA.create:oP NA.delete:eMjR NA.update:eLoX d:eJjRoV dh:eLoR dha.delete:eMjQ dha.update:eMoQ n:eJjRoW nh:eJjRoU nha.delete:eMjR nha.update:eJoV
quiz_attempt b:eR db:eP nb:eRoN
quiz_by b:eMoQ
quiz_question nb:eMoR
quota DA.update:iQ NA.update:iQ d:gMiR dh:gMiR dha.update:iQ n:gMiR nh:gMiR nha.update:iQ
quote DA.read:pN NA.read:bR d:pN dh:bQoNpN dha.read:pN n:bRpN nh:bQoMpN nv:bR s:pN
quote_record b:bNoR db:bNoR
r s:pP
r_code nb:hP
rabbitmq d:gQpP
radiator DA.update:fQ NA.update:fQ d:fUjNmN dh:fSjN dha.update:fQ n:fWjNmM nh:fWjNmM nha.update:fQ
radio d:lP n:lP
radio_button b:lQ nb:lQ
radiotherapy DA.create:aQ NA.create:aQ d:aS n:aUbM
radiotherapy_plan b:aSbN db:aSbN nb:aVbL
radius d:pN
rag NA.read:pN n:pN
rail NA.select:fQmM d:fQmM n:fQmM
rail_switch b:fQmM
rais d:eSjN
raise DA.none:pN DA.update:cMmQ NA.create:eS NA.pay:bMeQ d:cMeQmRpN dh:cMeQmRpN dha.none:pN dha.update:cMmQ n:bLeXjN nh:bLeXjN nha.create:eS nha.pay:bMeQ
random DA.create:pM DA.none:pM NA.none:pM d:pJ n:pM
random_password b:pM
range DA.none:jRpP DA.run:pN DA.update:pM NA.read:pN NA.run:pN NA.update:pP d:jUnMpK dh:pQ dha.update:pP n:mQ nh:mQ nha.read:pN nha.update:pP s:pN sp:pP
range_, b:pN
range_of b:mQpN
range_query b:pN nb:pN
rank DA.read:eRpP NA.read:eRpP d:eRpP dv:eRpP n:eRpP nv:eQpP
rank_a b:eQ
ranking NA.none:jP dh:jP n:jP
ransomware NA.none:hQ n:hQ
rate DA.read:eQpS NA.none:pP NA.read:bQ d:aRdMeSpR dh:aSdMpN dha.read:pN n:aSbRdLmMoRpP nh:aRdM nha.update:aP nv:bQ s:pN sp:pN
rate_limit b:bMiQjP
rate_of b:pN
rate_plan b:bR db:bR nb:bR
rating DA.create:aPoM DA.delete:aP DA.read:pM DA.update:kQ NA.create:aPoM NA.delete:aP NA.pay:bMeP NA.update:aP d:aRbKeSjMpN dh:aRbMeQpP dha.create:aPoM dha.delete:aP n:aTbMeSjMoL nh:aTeQoL nha.create:aPoM nha.delete:aP nha.update:aP s:pM
ratio d:pL s:pL
raw DA.run:pQ NA.read:pQ d:pP n:pQ nh:pQ nha.read:pQ
raw_sql b:pQ
ray DA.update:aQ NA.update:aQ d:aVjNmN dh:aTjN n:aVjNmN nh:aVjNmN nha.update:aQ
reach DA.none:pP d:pP
reach_a b:pP
reaction DA.create:lQ DA.update:oR NA.create:lQ NA.delete:oQ NA.update:oP d:lRoQ dh:oR dha.update:oR n:lSmMoQ nh:lSmMoQ nha.create:lQ nha.delete:oQ nha.update:oP
reaction_by b:oQ
read ANY:cMgMhLjQkLmTnNpY DA.create:jP DA.run:pL DA.update:mRpM DV:aRbMeRfMiLkNmMnNoHpB DW:hJiKjRkRnRoMpC LA:aMbMdLeMkQlMmTpI NA.create:mR NA.read:jQpM NA.run:pM NP:bNcLeRfKiRjMlMoHpE NV:aQbMcMdLeRfLjKkMmRoMpE SIDE.none:dUfLiRkMnMoKpE SIDE.read:aQbMdJePhRiJjNlPoLpH SIDE.write:gRiNjPmM VV.delete:jQpP VV.export:jQpP VV.grant:pN VV.harm:gQpS VV.keep:aMgTpP VV.none:dUfLiRkMnMoKpE VV.pay:bRpN VV.read:aQbMdJePhRiJjNlPoLpH VV.run:pQ VV.select:pL VV.send:pL VV.trade:pN VV.update:bQgM d:iNjSlMmSoMpJ dv:jQpE l:gQ n:jRlMmRpK nh:lNmRpM nha.create:mP nv:jQpM s:pQ
read_a b:pT
read_only b:pJ
read_state b:mQ
read_the b:pM
readable DA.read:pM d:pM
reading DA.create:mP DA.delete:jQ DA.read:pN DA.update:mQ NA.create:mP NA.delete:jQ NA.update:mP d:mSpN dh:pN dha.read:pN n:mS
reading_list b:mQ db:mQ
reading_progress b:mR db:mQ nb:mR
readme d:oQ dh:oQ n:oQ
readme_of b:oQ
readme_repository nb:oQ
readonly n:pL
reads-only M:pC
real DA.read:pM d:pM dh:pN
real_time b:pN
realistic DA.create:pN d:pN
reallocation n:cQ
realm DA.delete:gRjN DA.update:gUmN NA.delete:gRjN NA.update:gUmN d:fNgXjNmN dh:gTjN dha.delete:gRjN n:fNgXjNmN nh:fNgXjNmN nha.delete:gRjN nha.update:gUmN
reason d:oQ s:cNoQpP sp:cNoQpP
reasoning NA.none:pL n:pL nh:pL nha.none:pL
rebalance n:cQpP nh:cP
rebook DA.none:bR NA.none:bS d:bS dh:bR dha.none:bQ n:bT
rebook_a b:bQ
reboot DA.run:hNiR NA.run:hMiT d:hNiR dv:hNiR n:hMiT nv:hMiT
reboot_the b:hNiQ
recall n:pM
receipt DA.update:bP NA.update:bP d:bS dh:bR n:bS nh:bS nha.update:bP
receive DA.read:pQ
received d:pP
receiver s:pP sp:pP
recent DA.read:pR d:pS
recipe DA.delete:jP DA.update:mQ NA.create:mSoN NA.delete:jP NA.update:mS d:pQ dha.delete:jP n:bNfMiNmWoMpQ nh:mSpQ nha.update:mS
recipe_list nb:mSoN
recipient d:pQ s:pQ sp:pQ
reclaim d:iRpP
recommend DA.read:pP NA.read:pP d:pP dv:pP n:pQ nv:pP
recommend_a b:pP
recommendation DA.create:pM NA.none:lQ d:pL dh:pM n:eNlS
recommended DA.read:pP d:pN
reconcile DA.read:pP NA.none:pP d:pP n:pP
reconcile_medication nb:pP
record DA.create:aMiMjQoQpN DA.delete:aP DA.keep:aRgUjMkMlNmQpR DA.read:jMmQpL DA.run:hN DA.update:eQgMiMjPoRpQ NA.create:iMmRoRpN NA.delete:aP NA.keep:aRdQeRgNmLoNpN NA.none:gQiNkM NA.read:mSpP NA.run:aQiM NA.update:iKoS d:aQeRfLgPhLiIkMlMmSoUpQ dh:aSgMiJjMmRoRpN dha.create:iLmQoP dha.delete:aQ dha.read:pM dha.run:bP dha.update:aRiNoPpP dv:aQgUhMiNlNmQoMpQ n:aVeQfMgLiGjMkLmQoU nh:aTbQgMiHjLkMmQoUpN nha.create:iMmRoQpN nha.delete:aP nha.read:pN nha.run:aQiM nha.update:iLoS nv:aRdQeRgNmLoNpN
record_, b:pK
record_a b:gRmM
record_an b:bQmM
record_by b:dRmQoL
record_change b:pP
record_crm nb:bMoQ
record_data b:dQeRgQkL db:eQgLmP
record_entry b:dPiQmM
record_from b:bP
record_id sp:oQ
record_in b:iLjQmR
record_information b:pN
record_matter b:iP db:iP
record_the b:mRpQ
record_to b:kQ
recorded_and b:iP
recording DA.create:mQ DA.delete:jP DA.run:mQ DA.update:mQ NA.create:bNfQmQ NA.delete:jQ NA.none:pP NA.run:mQ NA.update:mQ d:bMfNiMmVpQ dh:bNiNmT dha.delete:jP dha.run:mQ n:aLbMiMmWpP nh:aMbMgRiNmT nha.create:bNfQmQ nha.delete:jQ nha.run:mQ nha.update:mQ
recording_by b:fQ
recovery DA.create:iP DA.read:pR DA.update:gQiQmN NA.create:iP NA.update:gRmN d:bNfMgThPiSkMmMpR n:bMgViQmM nh:iRmM nha.create:iP nha.update:iQ
recovery_code b:bNgV db:gT nb:bNgV
recurring DA.update:cQ d:cQ n:bMcS
recurring_investment nb:cQ
recursive DA.read:pN d:pN s:pP sp:pP
redirect NA.update:oQ d:fMiRoQpP dh:mNoR dha.update:oQ n:fMiQoQ nh:fMiQoQ nha.update:oQ s:jQ
redisson n:mQpQ
ref s:pQ sp:pQ
refactoring NA.update:mR d:fNjQmS dh:fNjQmS n:fMjPmU nh:fMjPmU nha.update:mR
refer DA.none:aSnM NA.none:aSnM d:aSnM dh:aRnM dha.none:aRnM n:aSnM
refer_a b:aRnM
reference DA.update:pM NA.update:pM d:pN dha.update:pM l:hRiL n:pM nh:pM nha.update:pM s:pL sp:pM
reference_in b:pN
referral DA.create:bP NA.create:bP d:aMbR n:aMbR
referral_credit b:aMbR db:aMbQ nb:aMbR
refine DA.none:pN d:pN
reflect DA.read:pP DA.update:mPpP d:pQ
reflect_recent b:mPpP
refresh DA.none:oQ d:oRpQ dh:oQpQ dha.none:oQ n:gQpQ s:pQ
refresh_the b:oQpQ
refresh_token b:gQ db:gQ nb:gQ sp:pQ
refund DA.create:gP DA.read:bQ NA.pay:pJ NA.read:pP NA.update:mQ d:bQ dh:bQpP dha.read:pP dv:pL n:bQpM nh:bPpP nha.read:pP nha.update:mQ nv:pJ
refund_data db:bM
region d:pN l:gQ s:pM
register DA.create:dSmRoM DA.delete:dQ NA.create:dUgMiNlNmUoL NA.delete:dQ d:dUfQgMlNoL dh:dRgM dv:dRmQoM n:dWfQgLiNlNmSoLpP nh:dQfRgNmM nha.delete:dQ nv:dTlNmToM
register_a b:dRoM
register_an b:mP
register_by b:dQ
register_entry b:mQoN db:mQ nb:mQ
registration d:aMdR dh:aMdR n:aNdQ nh:aNdR
registry DA.create:iQoN DA.publish:kR DA.update:gMiPmP NA.create:iQoN NA.export:iNkP NA.update:gMiPmP d:gLiPkTmPoL n:gKiRkRmQoL nh:iMkR nha.publish:kP
registry_entry b:iRmL db:iRmL nb:iRmL
registry_key b:gLiMmT db:gLiMmT nb:gLiMmT
registry_module b:iP db:iP nb:iQoM
registry_subject b:iQ db:iQ nb:iQ
regression DA.run:hQ d:hQpR
regulation_, b:pN
regulator n:dQ nh:dQ
regulatory DA.read:pP DA.update:dP NA.none:dQ NA.update:dQ d:bPdPjNmNpP n:dT
regulatory_compliance b:pP
regulatory_submission b:dQ
reimbursement n:bQ nh:bQ
reinvestment DA.delete:cQ DA.update:cQ NA.delete:cQ NA.update:cQ d:cU dh:cS dha.delete:cQ n:cU nh:cU nha.delete:cQ nha.update:cQ
reject DA.update:eRiM NA.update:eSiM d:eRiM dv:eRiM n:eSiM nv:eSiM
reject_a b:eQiN
related d:dQpL s:pM
related_query b:pM
relationship DA.create:mQpN DA.delete:jP DA.read:pN NA.create:mQ NA.delete:jP d:iMmQpM dh:iMmQ dha.create:mP dha.delete:jP dha.read:pN n:iMmS nh:mQ s:pN sp:pN
relationship_graph nb:mQ
relay NA.delete:fQjN d:fQoN n:fSjNoN
relay_board b:fQoN db:fP nb:fRoN
releas d:pP dh:pP
release DA.create:oQ DA.delete:jQ DA.none:fS DA.update:iQmMpP NA.create:oQ NA.delete:bP NA.none:fTiM NA.publish:oQ NA.update:iQmLoR d:jQmLoQ dh:iM dha.create:iMoQ dha.none:fQ n:bQfRmJoTpP nh:bRiMoR nha.create:iMoQ nha.delete:bP
release_draft nb:mMoR
release_gate b:fNiQoN db:fNiP nb:fMiQoN
release_note b:mMoQ nb:mMoQ
release_pipeline b:iPoN db:iPoN nb:iPoN
released d:pP
relevance DA.read:pN d:pN
reliability d:fQpQ
reliability_of b:pP
reliable DA.read:dMgQ d:dNgQhQiLpN
remain DA.update:kQ d:kQpN
remain_secure b:kQpN
reminder DA.update:mQ NA.update:mQ d:lRmPoM dh:lRmPoM dha.update:mQ n:lRmPoM nh:lQmPoM nha.update:mQ
reminder_by b:lRmM
reminder_customer nb:lQ
reminder_to b:lQ
remote DA.export:kQ DA.run:pQ DA.send:hQpP NA.none:pR d:fQhSiMkSpS n:hQpQ s:pQ sp:pQ
remote_server b:hQpP
remove DA.delete:fQhMiMjSkMlLmLnMoMpQ NA.delete:aQeQfQhMiJjLkKlJmMnMoNpP d:bMfQiKjSkMlLmNnMoMpP dv:fQiKjSkMlLmNnMoMpP l:gP n:aQeQfQhMiJjLkKlJmMnMoNpP nv:aQeQfQhMiJjLkKlJmMnMoNpP s:pN
remove_a b:aQbQcIfRgSiEjPlNmMoSpP
remove_account b:gP
remove_alarm b:fLjR
remove_an b:aNbRcQfMgRiMjPoN
remove_api b:gP
remove_app b:jQ
remove_assignment b:jQ
remove_authenticator b:gRjM
remove_client b:dP
remove_code b:jQ
remove_consumer b:jQ
remove_content b:jMmQ
remove_device b:gMjQ
remove_distribution b:gQjM
remove_game b:fQ
remove_issue b:jP
remove_label b:mQ
remove_light b:fMjQ
remove_maintenance b:gNjR
remove_meal b:bLjS
remove_parking b:bQjN
remove_portfolio b:jQ
remove_quiz b:eLjR
remove_saving b:bP
remove_security b:eQ
remove_session b:jQ
remove_tag b:iQjN
remove_the b:gQ
remove_token b:cPgM
remove_url b:iRjM
remove_wallet b:gMjQmP
removing d:pM
rename DA.update:gLmSoQpP NA.update:gLhMmSoRpP d:gLmSoQpP dv:gLmRoQpP n:gLhMmSoRpP nv:gLhMmSoRpP s:gNmR
rename_a b:oRpP
rename_an b:iQoN
render NA.read:pN n:pN nv:pN
renew DA.none:bQ NA.none:bQpP d:bQ dh:bP dha.none:bP n:bQpP
renew_a b:bQ
renewal DA.create:bQ DA.delete:bQ DA.update:bQ NA.create:bQ NA.delete:bQ NA.update:bQ d:bT dh:bS dha.create:bQ dha.delete:bQ n:bT nh:bT nha.create:bQ nha.delete:bQ nha.update:bQ
renewal_by b:bQ
rent DA.pay:bQeQ NA.pay:bR d:bQeQ dv:bQeQlN n:bR nv:bR
rent_a b:bP
rent_the b:eQ
rental DA.create:bQpP DA.delete:fN DA.update:fMoQ NA.create:bPfN NA.delete:eQfN NA.update:bPfMoQ d:bUfJpP dh:bQfN dha.delete:bP n:bReQfK nh:bTfL nha.delete:bP nha.update:bRfM
rental_application b:eQ nb:bNeR
rental_car b:bQfNpP nb:bPfN
rental_contract b:dP db:dP nb:dP
rental_listing b:bNoQ db:bNoQ nb:bNoQ
reopen DA.update:oS NA.update:iMmMoV d:oS dv:oS n:iMmMoV nv:iMmMoV
reopen_a b:oQ
repair DA.none:lQ NA.none:lRpP d:lQ n:lRpP
repaired DA.none:lPpP d:lPpP
repeat DA.update:fQ NA.update:fQ d:fR n:fR
repeat_mode b:fR db:fR nb:fR
replace DA.update:aQ NA.update:aPiQoM d:aQiQ dv:aQiQ l:iQ n:aPiQoM nv:aPiQoM
replace_a b:pP
replace_the b:aPpP
replacement NA.update:bQ d:bQcN n:bUcL
replacement_order b:bScM db:bRcM nb:bUcL
replica NA.create:iQ NA.read:iR NA.run:iQ d:kP dh:kQ n:iVkPmM nh:iT nha.read:iR nha.run:iQ s:pP sp:pP
replica_count nb:iQ
replication DA.update:iQ NA.update:iQ d:gMiRpM n:gMiR
replication_group b:gMiRpM db:gMiP nb:gMiQ
reply DA.keep:oQ DA.publish:lQ DA.send:lQpM NA.publish:lQ NA.send:lQoR d:lQmMoRpM dh:oS dha.keep:oQ dv:lQpP n:lRmMoS nv:oR
reply_a b:lQ
reply_to b:oRpP
repo DH:aMgMiQjSkQoPpL DHA.create:oP DHA.delete:iPjU DHA.none:iQpP DHA.read:pN DHA.update:iMmQ DHM:fNgQjPlQmL DK:aKbLcMdKeLfKgQhMiRmVnNoV NA.create:pP NA.none:pP NH:aLcNdNeMfKgLkMlMmUoYpR NHA.create:mLoUpP NHA.delete:fNgMiSmRoM NHA.keep:pN NHA.none:pR NHA.publish:iMmT NHA.read:pN NHA.update:mLoU NHM:aMbMcNdLeNgShNiLkSnMoT NK:aKbLcLdKeLfKhLiRkRlKmSnLoZ NKA.create:mMoT NKA.delete:fMiSjSmPoM NKA.export:kSmLoQ NKA.none:fQiQ NKA.publish:iMmT NKA.read:mR NKA.send:kQ NKA.update:fMhMiQmMoW SK:bMkPmPoRpP n:oQpQ nh:pP nha.create:pP s:iMmRoP sp:iMjQoRpP
report DA.create:dSmM DA.delete:dRjL DA.pay:kQ DA.publish:aMkTpP DA.read:dPpQ DA.run:pM DA.update:bNjQ NA.create:dQ NA.delete:dQ NA.none:bMjRkMmQpP NA.read:dSmMpN NA.run:pN NA.update:dP d:bKdWeMgMiLkTpP dh:dSgNiMkQmLoQpS dha.create:dQoQ dha.delete:dRjL dha.read:pR dha.update:jQkP n:bNd[eMiLjQlMmLnMpN nh:dUiMjPmM nha.create:dQ nha.update:kQ nv:bPdSmMpN s:pQ sp:pR
report_, b:pP
report_and b:pP
report_authority nb:dS
report_data b:bNjQpP db:dPpP
report_entry b:mQ
report_file b:mP nb:mP
report_from b:bQjM
report_manipulation nb:jQ
report_of b:oP
report_regulator nb:dQ
report_schedule b:iQ db:iP nb:iQ
report_securely b:kRpP db:kRpP
report_to b:bNdSkM
reporting d:pP
repositories OP:iLjPoS OPA.write:iMjQoS P:iMjQmNoR PA.write:iMjQmMoS
repository DA.create:iMoQ DA.delete:jQ DA.export:iPkM DA.keep:pP DA.none:oQpP DA.read:pN DA.update:kQmLoPpN NA.create:oP NA.delete:jS NA.none:pQ NA.read:pN NA.send:kQ NA.update:kQoQ d:aMdMfNkLoU dh:iPmQoN dha.update:mP l:iQ n:aNbNiMkRoRpQ nh:aNgNjQoRpQ nha.create:oP nha.delete:jR nha.none:pQ nha.update:iQoQ
repository_, b:pN
repository_collaborator b:gQoN db:gQoN nb:gQoN
repository_description b:oQ nb:oQ
repository_into b:pQ
repository_manager b:hNkQ nb:hNkS
repository_mirror b:kQ db:kQ nb:kQ
repository_name sp:pM
repository_to b:pP
repository_topic b:iMoQ db:iNoP nb:iMoQ
represent d:pN
represent_the b:pN
representation DA.read:pN
representing d:pN
request DA.create:jQpN DA.delete:iRjK DA.none:hSkMlRpN DA.publish:lQ DA.read:oQpR DA.run:hRpP DA.send:kPpM DA.update:bQgMiSmMpP NA.delete:iQ NA.keep:jQoM NA.none:lR NA.publish:lQ NA.read:pQ NA.send:lP NA.update:bPiNkQ d:aMbSfMgNhTjNlMmK dh:bQePkPmM dha.create:pN dha.delete:bQeQjL dha.publish:lQoN dha.read:pP dha.select:pP dha.send:kPpM dha.update:iPoQ l:nQoM n:bQeQlQmLoMpR nh:bQdQeRmLpP nha.delete:iRkL nha.publish:lQ nha.read:oQpP nha.send:lQ nha.update:bQ s:bMcQmR
request_, b:bQ
request_a b:pP
request_an b:bQ
request_and b:pN
request_by b:oM
request_copilot nb:pP
request_data b:pN db:pN
request_for b:pM
request_from b:hSpP
request_heartbeat sp:pP
request_review nb:jQoN
request_the b:lQ
request_to b:jPpL
request_url nb:jLkT
request_using b:pP
request_with b:pP
requested d:pP
require l:jQ
required d:pJ dh:pM l:bQ s:pM
required_to b:pN
requirement NA.none:eP d:kPlRmN n:eP
rescale DA.update:pK NA.update:pK d:pK dv:pK n:pK nv:pK
reschedule DA.none:lRoQ NA.none:aMeNiNlUoR d:lRoR dh:lRoQ dha.none:lRoQ n:aMeNiNlUoR
reschedule_a b:eNlS
reschedule_an b:oQ
research DA.create:pN DA.grant:bQ DA.none:jPpP DA.read:jRpP DA.run:nQpQ DA.update:mQnQ NA.grant:bQ NA.none:ePjPnQoP NA.read:mQpP NA.update:iLkQnS d:gMiLjRlNmQnS dh:kRpN dha.create:pN n:dNeQfNgMiKjPlNmQnTpP nh:kQmRpN nha.none:pN
research_agent b:nQ
research_by b:pN
research_data b:jQkNpQ db:pP
research_grant b:bRgM
research_job b:iKnU db:iLnS nb:iKnU
research_on b:pN
research_publication b:jPoR
reservation DA.create:pQ DA.update:bP NA.update:bP d:lRpQ dh:lQpP dha.create:pP n:lR nh:lR
reservation_at b:pP
reserve DA.pay:bQpP NA.pay:bQlQpP d:bQpP dv:bQpP n:bQlQpP nv:bQlQpP
reserve_a b:lQ
reserved DA.update:bQiN NA.update:bQiN d:bSiNjM n:bViMjM
reserved_capacity b:bSiNjM db:bRjM nb:bViMjM
reset DA.delete:gSjKmQ NA.delete:gRjNmQpP d:gSjNmPpP dv:gSiQjL l:jQ n:gSmPpP nh:pP nv:gRjNmQpP
reset_a b:gQjLmQ
reset_the b:iRjNpP
residence d:eP n:eP
residence_application b:eP nb:eP
resiz DA.update:mQpN d:mQpN dh:mQpN dha.update:mQpN
resize DA.update:iR NA.update:fMiTpN d:iR dv:iR n:fMiTpN nv:fMiTpN
resize_a b:iQ
resized DA.update:mQ NA.update:mQ d:mQ n:iLmT
resized_image b:mQ nb:iLmT
resolution DA.create:dQoM DA.update:dR NA.create:dQoM d:bMdXjNoLpN dh:dTjMoM dha.create:dQoM n:dTeQoM nh:dSeQjNoL nha.create:dQoM s:pQ sp:pQ
resolve DA.update:bLdSoRpK NA.update:mMoUpL d:bLdSoRpK dv:bLdSoRpK n:mMoUpL nv:mMoUpL
resolve_a b:oQpM
resolve_an b:pN
resolve_dispute b:dQ
resolved DA.update:iP d:iQpP
resolver DA.create:iP NA.create:iP d:iR dh:iR dha.create:iP n:iR nh:iR nha.create:iP
resort DA.update:bQ NA.update:bQ d:bR n:bTjN
resource DA.create:iQmMpN DA.delete:iQ DA.harm:iP DA.pay:mQ DA.read:pL DA.update:iRjMoNpP DH:cMeMfLgLiTjQoMpS DHA.create:fNiQpQ DHA.delete:fMiMjU DHA.none:pN DHA.publish:oQ DHA.run:iRmMpP DHA.select:mQpP DHA.update:dQeNgMkRoKpP DHM:bRcNdMeNgQhMiUkMmL DK:aLbLcJdLeKfLgSiUjPkSlFmMnKoK NA.create:gPpP NA.delete:iR NA.harm:iP NA.none:iQjQpP NA.run:iP NA.update:iRmK NH:bKcKdLeMfIgNiWjQkQlMmSnMpN NHA.create:fMiTkNmMoRpP NHA.delete:fMiMjW NHA.export:kR NHA.grant:pN NHA.none:pK NHA.publish:kQ NHA.read:iQpN NHA.run:iRmLpP NHA.select:mQpQ NHA.send:kQ NHA.update:bMiTpP NHM:aMcMdLeMgNiWjUlMmMnN NK:aLbLcJdJeKfJiXkTlJmTnMoM NKA.create:dMgSiSmK NKA.delete:cMiQjYmL NKA.export:iMkS NKA.harm:iP NKA.keep:iMkPmR NKA.none:jQmQ NKA.operate:iP NKA.pay:iLmT NKA.publish:iP NKA.read:iQ NKA.run:hRiSmL NKA.select:mQ NKA.send:kQ NKA.update:dMgMiPmSoQ SK:cNfMhQiRjRkRmJpR d:eNfNiVjMkLmSoMpM dh:pQ dha.create:pP n:bMfNiXkLoNpR nh:aQgQiNmQpQ nha.create:gPiLpP nha.update:iQmL s:pP
resource_data b:jQ
resource_for b:pP
resource_from b:iMpP
resource_group b:gNjP db:gNjP nb:gNjP
resource_of b:pP
resource_tag b:jQ db:iNjQ nb:jQ
respond DA.read:jSlR NA.read:gMlVpR d:jRlR dv:lS n:gMlVpR nv:gMlVpR
respond_a b:lQ
respond_to b:jP
response DA.read:pN DA.send:nQ DA.update:iMmQ NA.read:pQ NA.update:iMmQ d:nQpP dh:hNiMmQnRpQ dha.send:nR dha.update:iMmQ n:iMlPmPpP nh:hQiLmQpP nha.read:pQ nha.update:iMmQ s:jQpN
response_, b:pQ
response_customer nb:kNlP
response_to b:lQ
rest DA.create:kP d:pN
rest_api b:kP
restart DA.run:fQhMiTpP NA.run:fQhMiUpP d:fQhMiTpP dv:fQhMiTpP n:fQhMiUpP nv:fQhMiUpP
restart_a b:iQ
restart_the b:iRpP
restaurant DA.create:pP DA.delete:bLlQ DA.update:oR NA.delete:bLlQ NA.pay:pP NA.update:oR d:bLlSoPpP n:bIlUoQpP nh:bMlQoQpP nha.pay:pP nha.update:oR s:lQpP
restaurant_reservation b:bJlT nb:bIlV
restore DA.update:iPjSkMoM NA.update:jRoM d:iQjSkMoM dv:iPjSkMoM n:gMjRoM nv:jRoM
restore_a b:iSjPkNoN
restore_an b:mR
restraining DA.create:dR NA.create:dR d:aNbLcLdW n:aNbLcLdW
restraining_order b:aNbLcLdW db:bNcMdT nb:aNbLcLdW
restricted d:iQ
restricting DA.update:gQ d:gQ
restricting_access b:gQ
restriction NA.update:gRoM n:gRoM nh:gRoM nha.update:gRoM
result DA.create:gNmMoR DA.export:pP DA.none:pQ DA.run:pP DA.send:pP DA.update:aQeQiNmNpM NA.create:gNmMoR NA.keep:pP NA.none:eRpQ NA.read:mQoQpP NA.update:pL d:aPeSgMhRiLkMmMoRpP dh:aQeRgNhQiMpQ dha.create:gNmMoR dha.export:pP dha.read:pN dha.send:pP dha.update:aPpP l:kQ n:eWgNiLjMoR nh:eR nha.create:gMoR nha.keep:pP nv:eQgMoR s:pN
result_as b:pP
result_data b:gQ db:gQ
result_file nb:kRmM
result_from b:eQ
result_in b:pP
result_of b:pM
resulting DA.none:pP d:pN
resulting_in b:pP
results nv:pP
resume DA.select:ePfQlMmM NA.select:bQlMmMpP d:eQlMmMpP dh:eQ dv:lMmMpP n:bQeQlMmMpP nh:eP nv:bQlMmMpP s:pP sp:pP
resume_a b:pP
resume_the b:fQ
retention NA.update:iQ n:iR nh:iR nha.update:iQ
retirement NA.pay:bM d:bM n:bM
retirement_fund b:bM
retrieve DA.read:pL DA.send:pN NA.read:pM d:pJ dv:pK l:kQ n:pM nv:pM
retrieve_a b:pN
retrieve_all b:pR
retrieve_an b:pN
retrieve_data b:pQ
retrieve_information b:pQ
retrieve_the b:pI
retry DA.run:bQ NA.run:bQhNiQ d:bQ dv:bQ n:bQhNiQ nv:bQhNiQ
retry_the b:bQ
return DA.create:pI DA.delete:jPmN DA.none:pN DA.read:fQgQpU DA.run:pK DA.select:pN DA.send:hPpL DA.update:pM NA.read:bRdNfSpQ d:dNfQgRiMlMmNoRpH dh:bLfR dha.delete:bN dv:gQ l:bNiKkQmU n:fXoNpR nh:bKdSfQ nha.update:bMdQ nv:bRdNfSpR s:pP
return_an b:pQ
return_finding b:pN
return_home nb:bMdNfS
return_how b:pN
return_it b:pG
return_its b:pM
return_request b:bSdM db:bQ nb:bVdLoN
return_the b:pP
return_to b:fQ
return_what b:pM
return_whether b:pP
returned l:iQmM
returns M:dLfRgQiKkSlLmRnMoQpI
retweet d:oQ dh:oQ n:oQ nh:oQ
reuse n:pR
reveal DA.none:dRgQkN NA.none:gR d:dQpQ dha.none:gP n:gR
revenue d:pP
reverse NA.read:pN n:pN nh:pN nha.read:pN
review DA.create:jQpN DA.delete:eQ DA.keep:lQ DA.none:mQpP DA.read:aPbQfQiMjMlMpS DA.run:iMkRpM DA.send:lP DA.update:eQgQmMoQpP NA.create:eQ NA.none:pK NA.read:pT NA.update:eQoM d:bQeQgRhMiJjMkRlPmMoMpR dh:bQjLlQpM dha.delete:jM dha.grant:bQ dha.publish:lP dha.read:pN dv:aQbQfQgPiMoLpQ n:eRlQmLpS nh:eRoM nha.create:eQoN nha.delete:jM nv:pU s:pN
review_a b:pP
review_and b:aQbQfQgRiMjLlMpV
review_by b:lP
review_data b:jRoM db:jQ
review_decision b:eQ nb:eQ
review_financial b:pN
review_of b:jQ
review_thread b:oQpP db:pP
review_to b:bQ
review_tool nb:pJ
reviewer s:pQ sp:pQ
revise DA.create:aQeQgNiMjNmQpP DA.read:pQ d:aQeQgNiMjNmPpT
revise_client b:aQeM
revise_psychological b:pQ
revise_therapy b:pP
revision s:pN
revoke DA.grant:gP NA.grant:gR d:gP dv:gP n:gR nv:gR
revoke_a b:bQ
reward d:cQ n:cQ nh:cQ
rice d:fR n:fR
rice_cooker b:fR db:fQ nb:fR
ride DA.create:bQ DA.delete:bNlR NA.delete:bNlR NA.none:bPpM NA.read:pQ d:bTkMlQpP dh:bR n:bQkMlSpP nh:bSpN nha.none:bQpM s:bQpP
ride_along b:bLlS nb:bLlS
ride_type sp:bQpP
right DA.create:cPoN DA.delete:cQdPgQjK DA.update:cPdRiMoN NA.create:cRdQoL NA.delete:cQdPgQjK NA.update:cRgQoL d:cTdTgSiLjMmMoLpQ dh:dRgRjNpP dha.create:dQgP dha.delete:dPgQjN n:bMcXdTfMgTjKmMoI nh:dTfMgUjNmM nha.create:dQgP nha.delete:dPgQjN nha.update:gQ
right_by b:gP
right_issue b:cZjMoJ db:cWjMoK nb:cZjMoJ
ringtone DA.create:fR NA.create:fR d:fUjN dh:fTjN dha.create:fR n:fUjN nh:fUjN nha.create:fR
risk DA.delete:aPePjM DA.read:eQ DA.update:eQ NA.create:bNcPeT NA.delete:eP NA.none:pP NA.read:aRpQ NA.update:aQePmN d:aQbNeUgLjMlQmMpP dh:pP dha.read:pP n:aWbMcQeRlNmLnMoNpR nh:pP nha.read:pP
risk_and b:pP
risk_class b:eSoM db:eSoM
risk_entry b:aMmMoS db:oR nb:aMmMoS
risk_limit b:cQ
risk_of b:pN
risk_rating b:aToM db:aToM nb:aVeNoM
risk_score b:pP nb:pP
roadmap d:oR n:oR
robocall d:lS dh:lS n:lS nh:lS
robot DA.update:fQpQ NA.none:dMfQ NA.update:pP d:dMfTlQpQ n:dMfUpQ nh:fQ
robot_motion b:dMfQ
rocket n:fP
rocket_engine nb:fP
role DA.create:gRiNpP DA.delete:gPjN DA.read:gMkQ DA.update:gQ DH:cPeJfMgXiNjNkKlMmRnQpM DHA.create:mQnRoKpP DHA.delete:eLgS DHA.grant:gQpP DHA.none:pN DHA.run:iQ DHA.update:iMoUpP DHM:aNeRgShMiSjMkQlQmKoL DK:aMbJdJeLfHg[hMiQjKkQlSmI NA.create:gQiN NA.delete:gQjM NA.update:gSiM NH:aNdMeKfJg]iTkMmKnPoHpK NHA.create:eNgQnQoMpP NHA.delete:eMfNgQjQ NHA.grant:gRiPpP NHA.none:pP NHA.operate:gQ NHA.read:pK NHA.run:iQ NHA.send:lQ NHA.update:bQeMgSiQoKpP NHM:bIcMdMg]hMiGjKkTmLnMoT NK:aNbNcLdJeMfIg_hKiMjKkQmJnM NKA.create:eMgTmMnQ NKA.delete:eMfNgTiMmQ NKA.grant:bQgPlPoM NKA.none:bMdMiQkSlNmNnMoS NKA.operate:gQ NKA.publish:cMgQ NKA.run:hMkR NKA.send:gPkMlP NKA.trade:cP NKA.update:fMgV SK:gSmQpP d:gXiMjNlRnMoNpR dh:gRjN dha.delete:gPjN n:gViLjMkP nh:gTiMjN nha.create:gQiN nha.delete:gQjM nha.update:gQ s:gQ sp:gQ
role_assignment nb:gQ
role_binding nb:gR
role_by b:gP
role_data b:gMkP
roll DA.update:iQoN d:iRoMpL n:cP nh:cP
rollback DA.update:iQ NA.update:iSoM d:fMiUjPmM dh:fMiUjPmM dha.update:iQ n:fNiUmNoL nh:fMiTjPmN nha.update:iQ nv:iQoN
rollout DA.create:iQ DA.update:iP NA.create:iQ NA.delete:jQ NA.update:iQ d:iR n:fNiSjP nh:iR nha.delete:jP
rollout_percentage b:iQ db:iP nb:iQ
room DA.pay:pP NA.delete:bMjQ NA.run:lR n:bLjQlR nh:bMjQlR nha.delete:bMjR nha.run:lR s:fRpP sp:fQpP
room_audio nb:fQ
root DA.update:aQ NA.update:aR d:aR n:aVjN s:pN
root_canal b:aUjN db:aSjN nb:aVjN
rotate DA.grant:gQ NA.grant:gS d:gQ dv:gQ n:gS nv:gS
rotate_a b:gP
rotate_the b:mQ
rotation DA.create:fQ NA.create:fQ d:fS dh:fQ n:fS nh:fS nha.create:fQ
roundtrip d:bSjNoL n:bSjNoL
roundtrip_ticket b:bSjNoL db:bSjNoL nb:bSjNoL
route DA.create:gQ DA.operate:pP DA.update:iQpJ NA.none:fPpM d:fUjLpI dh:fQpN n:fTiMjLpM nh:fS
route_and b:pN
router d:iP n:iP nh:iP
routine DA.harm:cQ DA.none:dMgQkQpQ DA.read:aMjQ DA.run:fQ d:fRgQiMkQmMpR dh:fQ n:fQ nh:fQ
routine_update b:gQiNkPmMpR
routing s:pP
rover DA.create:fQ DA.delete:fQ DA.update:fQ NA.create:fQ NA.delete:fQ NA.update:fQ d:fVmN dh:fVmN dha.update:fQ n:fViNmN nh:fVmN nha.update:fQ
row DA.create:iQ DA.delete:gQpN DA.run:pN NA.create:mM NA.delete:gQjM d:gQpL dh:iQpN dha.create:iQ dha.run:pN n:gSjNmL nh:iQ sp:pM
row_in b:iQ
row_level b:gRiN
row_policy b:gQjM db:gQjM nb:gTjMmN
rpc NA.read:pN NA.send:hNkQ n:kPpN nh:kP nha.send:hNkQ
rsvp n:oP
rsvp_page nb:oP
rule DA.delete:gP DA.read:pK DA.update:bPgQ NA.create:gQ NA.delete:bQ NA.read:pN NA.run:nQ NA.update:bQgPmN d:bRgTiLoMpK dh:bRgUiLoN dha.create:bQ dha.delete:gR dha.update:gPiN n:bTgTiMjMmMoM nh:bTgTiLjMmNoMpP nha.create:gQ nha.delete:bQjM nha.run:nQ nha.update:bQgQ s:gRpN
rule_by b:gQiM
rule_for b:pL
rule_from b:bNjQ
rule_id sp:gP
run DA.create:bQhQpP DA.delete:iRjM DA.run:hQpH DA.update:iQpP DV:bKcMdNeGgHhYiMjNlLpS DW:hQiSjNmMpR LA:hRiQkQmLnLoMpV NA.create:bRhQiNpP NA.read:pN NA.run:fMhRnQ NA.update:hPmNpP NP:fQiVlMmNnMpT NV:bQdMeKgHhTiVjLkLlImKnRoKpV VV.create:hQpN VV.delete:hPiMjQpN VV.keep:hQ VV.none:bNeMhPiLlQpR VV.operate:pP VV.publish:oP VV.read:iQmQpN VV.run:aSbPdMeMgKhRiQjJlMnQoMpP VV.select:iRpP d:bQhWiRkNmJoMpL dh:bRiR dha.create:bR dv:hXmLpM n:bReNfLhUjQkNmNnRoMpP nh:bRhMiQnQ nha.create:bR nha.read:pN nha.run:nP nha.update:pP nv:fMhR s:pP
run_a b:iQpL
run_an b:iMnQpM
run_any b:pN
run_by b:jQ
run_it b:pP
run_log b:iMjQ
run_note b:mQ db:mQ nb:mP
run_of b:pN
run_test b:pQ
run_the b:hRnMpQ
runner DA.create:iP NA.create:iP d:cNiP dh:iQ n:cMiQ nh:iQ
runner_group b:gN db:gN nb:gN
runner_token b:cMgQ db:cNgQ nb:cMgQ
running DA.delete:iR DA.read:pN DA.run:iNjPpQ d:hQ
running_operation b:pM
running_process b:hQ
runtime DA.read:pR NA.delete:iQ d:pR n:hNiS
runtime_config b:hNiP db:hNiP nb:hNiS
s l:kQ nh:kQ s:kQpP
s_taste nb:gLjQmToM
sabotage NA.harm:aQcQfSgKiMjSkKpP n:aQcQfSgKiMjSkKpP nv:aQcQfSgKiMjSkKpP
safe d:iQpN
safeguard DA.read:pQ DA.update:gPpP NA.update:bNdMiVpP d:gTlMoMpR dv:eMgThNjLlMoRpR n:bNdMiVpP nv:bNdMiVpP
safeguard_backup b:jQkN
safeguard_client b:aSeM
safeguard_court b:kQ
safeguard_customer b:iP
safeguard_discount b:bP
safeguard_encryption b:gNkP
safeguard_exam b:gQ
safeguard_expense b:jP
safeguard_flight b:fMgQ
safeguard_hedge b:gQ
safeguard_surgical b:aNgP
safeguard_system b:jQ
safely d:pN
safety d:dPfQ n:dQ
safety_report b:dS db:dR
sale DA.create:cQiM DA.delete:bPcQjM DA.read:bQ DA.update:bQ NA.create:bQcRoN NA.delete:bRcQjL NA.read:bQ NA.update:bTcMdQmN d:bVcRfMiLjM dh:cS dha.delete:cQ n:aNb]cRdQfLiMjLmLoL nh:bTcUfMiNmMoM nha.create:cS nha.delete:cQ nha.update:bR
sale_call b:lQ db:lQ nb:lQ
sale_estimate b:bS db:bQ nb:bSjN
sale_order b:bQcM db:bQcM nb:bScL
sale_receipt b:bS db:bR nb:bS
sale_tax b:bMdQ
saml d:gP n:gR
saml_provider nb:gP
sample DA.none:pM NA.run:hQ d:pM n:hQpN nh:hR nha.run:hQ s:pN
sample_t b:pN
sandbox DA.create:iQ DA.run:pP NA.create:iQ NA.read:kQ NA.run:pP d:hMiQpP dh:hMjQ n:hMiQpP nh:hMiQ nha.create:iQ
sandbox_and b:pP
sandbox_by b:jQ
sandwich d:bWfNjNmN dh:bWfNjNmN n:bWfNjNmN nh:bWfNjNmN
satellite d:fQ n:fQ
satellite_orbit b:fP
sauna d:fTjN dh:fRjN n:fWiNjNmN nh:fWiNjNmN
save DA.create:pQ DA.keep:aQmP DA.read:pQ NA.keep:kNmRpP d:gMmSpT dv:gMmSpT n:kNmRpP nv:kNmRpP
save_a b:hQ
save_it b:mPpR
save_the b:mQpP
saved DA.create:mR DA.delete:jQ DA.read:pQ DA.update:iMmU NA.create:mR NA.delete:jQ NA.read:gQmP NA.update:iMmS d:iMmVoMpQ n:bLgQiMmW nh:mQ nha.read:mQ
saved_query b:mR db:mQ nb:mQ
saved_search b:iQ nb:mP
saved_view b:iLmT db:iMmR nb:iLmT
saves M:aNfQgMmRpW
saving DA.create:bP NA.create:bP d:aNbS l:mQ n:aNbRcQ
saving_plan b:aNbS db:aNbR nb:aNbS
scaffold DA.create:mQ NA.create:mQ d:mR dh:mR dha.create:mQ n:mR nh:mR nha.create:mQ
scale DA.update:iS NA.keep:iQ NA.read:iS NA.update:iS d:iSpL dv:iSpP n:iXmMpP nv:iS s:pL sp:pL
scale_a b:iQ
scale_the b:iP
scan DA.create:iQ DA.delete:jQ DA.read:pN DA.run:kQpN DA.update:iR NA.create:iQ NA.delete:jQ NA.read:pN NA.run:kP NA.update:bNiTmN d:aQbMcNfMhNiTkRmMpM dh:fMiRjQkRpN dha.delete:jQ dha.run:kQpN dha.update:iQ dv:pN n:aQbMcMfMhMiVkRmMpL nh:fMhMiUjPkRmM nha.create:iQ nha.delete:jQ nha.read:pP nha.update:iUmN nv:pM
scan_by b:iQ
scan_order b:aTbMcM db:aSbNcM nb:aTbMcM
scanning DA.create:oQ DA.update:oQ NA.create:oQ NA.update:oQ d:iMmMoT n:mMoR
scanning_alert b:iMoS
scene DA.create:mQ DA.delete:fMjQ DA.update:fMmT NA.create:mQ NA.delete:fNjQ NA.update:fLmS d:fKiNjQmUpP dha.delete:fNjQ n:fKiNjPkPmSpP nh:fKjPmS nha.create:mP nha.delete:fMjQ nha.update:fLmS
scene_as b:mQ
scene_by b:jP
scene_gltf nb:kR
schedule DA.create:iQoM DA.publish:iQoN DA.read:gQkLpK DA.run:aRbQfMiLjNkNlRmNoSpP DA.update:eMiSoMpP NA.create:iQoN NA.export:iQkM NA.publish:iQ NA.read:lQ NA.run:aQbRfMhLiJjMlSnMoTpP NA.update:iQoN d:bReLfNiUkLlPmMnMpN dh:bPeLiRjQoM dha.publish:iQoN dha.update:eMjQ dv:aRbQdMfMiLlSmNoSpN n:aQbTcMfNhLiQjMkLlTmLnMoQpP nh:bQfQiToL nha.create:iQoN nha.publish:iQ nha.update:iQoN nv:aQbRfLhLiJjMlSnMoTpP
schedule_a b:bRhRiKlQpP
schedule_an b:aP
schedule_data b:dQ db:kM
schedule_matter b:iQ db:iQ
schedule_the b:bNoT
scheduled NA.create:hQ d:iQ n:hR
scheduled_job nb:hSiM
scheduler d:iQ
schema DA.update:iQmM DH:bMfLgMhRiUlKmMnMpM DHA.create:iSmM DHA.delete:jQ DHA.keep:mQ DHA.none:pL DHA.run:hRpQ DHA.update:hKiRmPoMpP DHM:aMbMdNhLiVkLmLoU DK:aJbLcLdKeNfKgPiSjRlMmRnMoK NA.update:gQiM NH:aMbKeNfLgKhSiWjTmJnMpM NHA.create:iQmNoP NHA.delete:jS NHA.keep:hRmMpN NHA.none:pM NHA.read:pN NHA.run:hPjQpQ NHA.select:pN NHA.update:bNfMgNhMiVjTpP NHM:bLdMeNgRhJiRkQlMoR NK:aLbHcMdMeLfKgMiVjSkQlQmRoM NKA.create:iQmQ NKA.delete:bNjT NKA.export:iMkR NKA.interact:lQ NKA.keep:hQkQmN NKA.none:kPmSoM NKA.publish:iP NKA.read:iR NKA.run:hMnP NKA.select:mQ NKA.send:hP NKA.update:bMdMfMgNhMiSjTmQ SK:dMeMfMhPiQjQlKmPpK d:hQiQjNmMpN l:jR n:gQpN nh:pN sp:iP
schema_of b:pN
schema_privilege b:gRiM db:gQ nb:gSiM
schema_registry b:iQ
scheme DA.create:pM DA.read:pP NA.none:cQ d:cQpN dh:cQpP dha.read:pP n:cQ nh:cQpP nha.none:cQpP
scholarship DA.none:pP DA.read:pQ DA.update:bQ NA.none:bQpP NA.read:pQ NA.update:eP d:bQeQpQ n:bSeQpQ nh:ePpP nha.read:pP nha.update:eP
scholarship_fund b:bQ
school DA.none:lP NA.none:lP NA.update:oQ d:bKeQiNlRoQ n:bKeRiNlRoR
school_application nb:eQ
school_event b:iNoQ db:iNoQ nb:iNoR
school_tour b:bLlS db:bMlR nb:bLlS
science d:pQ
scim d:cNgQ n:cNgQ
scim_token b:cNgQ db:gP nb:cNgQ
scooter d:fQ n:fQ
scope DA.create:gMiR DA.update:gP NA.create:gMiR NA.grant:gP NA.update:gP d:iR dh:gMiS dha.create:gMiR dha.update:gP n:iS nh:iS nha.create:gMiR nha.grant:gP nha.update:gP
score DA.read:ePpR DA.run:pN DA.update:mR NA.delete:eQ NA.read:eQ NA.update:mR d:jQmRpQ dh:eQ dv:eP n:bMeTmR nh:eS nha.read:pN nv:eQ
score_claimant nb:eQ
score_for b:pN
score_of b:pN
score_on b:eLmT
score_that b:pP
score_trace nb:eLmT
score_used b:pQ db:pQ
scrape DA.read:pN d:pN dv:pN
scraper NA.none:pN n:pN
screen DA.create:fQ DA.interact:lPpP DA.publish:kQlN DA.read:pN DA.update:lS DH:bNeNgQhRkLlQnSoIpT DHA.create:dQgMlM DHA.delete:gMiQjR DHA.interact:gMlVmMpQ DHA.keep:gRlMpP DHA.none:nQpP DHA.operate:pN DHA.read:pS DHA.run:hMiQlMoQpN DHA.select:mQpL DHA.send:hQpQ DHA.update:gQhLiLmQoMpM DHM:aMbMcMdNeMfPmRnQoQ DK:aIbIcIdMeMfKgRhSiJjRkIl[oQ NA.create:fQ NA.keep:pN NA.none:pM NA.publish:kQlN NA.read:lQmN NA.run:mQ NH:aNbLcNdRgNjMkJlToTpL NHA.create:dQlMoRpN NHA.delete:dQ NHA.export:kMlS NHA.interact:fQlRpP NHA.keep:gQpK NHA.none:lPmRnQoM NHA.publish:oQ NHA.read:iQpS NHA.run:dQiQlM NHA.select:eR NHA.update:fMgKhMlSmRoR NHM:aNbLcLdLfMgLhMjQkQlTmV NK:aLbJcKeMfKhMjNkLl[ NKA.create:dPiLlLmQoU NKA.delete:bNdQgLjV NKA.export:kLlUmN NKA.interact:lV NKA.keep:gQ NKA.none:dMjNlSmQnRoM NKA.publish:kQlLoQ NKA.read:gMiPlSmN NKA.run:lL NKA.select:eRfNmQ NKA.update:bMcMfMgNhMiQlQmS SK:aMcMeMhSlQnNoRpN d:eQlSpP n:eSfQpM nh:eR nha.keep:pN nha.read:lQmN
screen_and b:pN
screen_rotation b:fS db:fQ nb:fS
screen_viewer nb:kQlM
screenshot DA.read:pQ NA.read:mQpR d:mQpQ dv:mPpQ n:mQpR nv:mQpR
screenshot_of b:pN
script DA.create:hQ DA.read:pQ DA.run:mQ DA.update:hQ NA.create:hQ NA.read:pP NA.run:mR NA.update:hRoN d:hUiLmQoM dh:mPpQ dha.read:pQ dha.run:hMmR n:hViKmQoMpQ nh:hRiKmQpQ nha.read:pP nha.run:mR nha.update:hQ s:pQ sp:pQ
script_asset b:mQoN db:mQ nb:mQoN
script_in b:pQ
scroll DA.read:gMlR NA.read:lQ d:gMlR dv:gMlR n:lQ nv:lQ
scrum DA.create:oQ NA.create:oQ d:mMoR n:mMoR
scrum_task b:mMoR db:mMoR nb:mMoR
sculpture DA.create:mQ DA.update:mR NA.create:mQ NA.update:mR d:fMjQmU dh:jQmQ dha.update:mQ n:fMjQmU nh:fMjQmU nha.create:mQ nha.update:mR
seamlessly d:jM
search DA.none:pN DA.read:kRpN DA.run:mQpN DA.update:iQ NA.keep:pP NA.read:mQpM NA.run:pK NA.update:iMjQ OP:fMiLmXoP OPA.write:fMiLmXoP d:bQhNkSmPpM dh:mRpL dha.run:mPpM dv:bPkQpJ l:mQ n:jPlPmRpJ nh:pL nha.run:pK nv:mQpM s:mPpN sp:pL
search_, b:pQ
search_against b:pN
search_alert b:iQmN nb:iQmN
search_and b:pN
search_api b:pN
search_based b:pS
search_field b:lQ db:lQ nb:lQ
search_for b:pM
search_index b:iRmNpN nb:iMjQ
search_over b:pN
search_query b:pS sp:pN
search_service sp:pR
search_term sp:pN
search_that b:pQ
search_using b:pN
search_with b:pN
searching d:mQpN
season s:pN sp:pN
seat DA.none:bP DA.update:bQ NA.create:bP NA.none:bP NA.update:bR d:bTmMpP dh:bQ n:bWlM nh:bUgLlN nha.delete:bQ nha.update:bQ s:pP
seat_count b:bQ db:bP
seat_for b:gQ
seat_member nb:gQ
seat_of b:gQ
seat_user nb:gQ
second DA.read:pN d:pN s:mQ sp:mRpN
secret DA.delete:gP DA.read:pV DA.trade:kP DA.update:fNiQ DH:aMbTcLeQfNgThNkNlNmQoMpX DHA.create:eSiMmRpN DHA.delete:gQiR DHA.export:kM DHA.interact:lQ DHA.keep:mQ DHA.none:gQpP DHA.pay:bQ DHA.read:gQpW DHA.send:bSlM DHA.update:gUiM DHM:cNdRfLgSjMkSmL DK:aNcMfKg[iJjIkSlKmKoL NA.create:fNiR NA.delete:gP NA.read:pX NA.trade:kQ NA.update:gQiN NH:bRcLdMeMfMgaiNjKkJlMmLoMp[ NHA.create:aPcMgUiLoM NHA.delete:bMgTjM NHA.export:gSkL NHA.grant:gP NHA.interact:lQ NHA.none:gQpP NHA.pay:bQ NHA.read:gRoQpY NHA.run:mP NHA.select:pP NHA.send:bSlM NHA.update:cNgUiQlPmKnQoK NHM:bJcMfKg]iMjLkTmNoL NK:bLcKeMfHgfjJkNlMmIoL NKA.create:aPdReNfNgTiMoM NKA.delete:bLeMfMgU NKA.export:kP NKA.grant:gR NKA.interact:lQ NKA.keep:gQ NKA.none:eQgQiRjM NKA.read:gRoQ NKA.run:hQkNmP NKA.select:gTmL NKA.send:bSlL NKA.trade:gMkQ NKA.update:eMfLgUkNlP SK:aMbScLdNfNgRnQoMpP d:cMfNgQiPkTmMpV dh:kSmNpR dha.publish:gMkQ dha.read:pR n:cMfNgRkUmMpX nh:gUiMkQmMpR nha.create:gP nha.read:pR nha.update:gQiN s:pR
secret_bundle nb:kQ
secret_for b:pP
secret_value b:gQ db:gQ nb:gQpS
secret_version b:gQ
section NA.update:oQ dh:oR dha.update:oR n:oR nh:oR nha.update:oQ
secure DA.read:dNfRiNlQpU DA.run:mQ DA.update:gRiSoNpN NA.update:kQpP d:bLgRiSjNoMpP dv:bLiToL n:kQpP nv:kQpP
secure_academic b:iR
secure_access b:pP
secure_admin b:gMkQ
secure_and b:pM
secure_attendance b:eP
secure_backup b:iP
secure_battery b:fRjL
secure_charging b:fP
secure_client b:gRiM
secure_court b:dM
secure_crisis b:aQjN
secure_exam b:mQ
secure_mental b:gQkM
secure_network b:fNjQ
secure_security b:cQ
secure_software b:iNjP
secure_the b:pP
secure_user b:gNkP
secure_will b:dMgQ
securely DA.delete:pP DA.export:pP DA.publish:aMkTpP DA.update:pP d:hSkTmM dh:kRpQ dha.publish:kRpP
securely_access b:pN
securely_with b:kRpP
security DA.create:mN DA.delete:eP DA.grant:bQ DA.none:pR DA.operate:hQ DA.read:bMjPlPpN DA.run:kQpL DA.send:iQ DA.update:aQcPeQgNjMkQmNoMpQ DH:aNbQcXfKgLiRkJlQmNnMpR DHA.create:iP DHA.delete:cQfMiMmS DHA.grant:bQ DHA.pay:bPcQ DHA.read:pN DHA.select:cQpP DHA.trade:cQ DHA.update:bQeQiQmMpP DHM:aNbMcUdMgNhMkRmP DK:aKbKcedIeLfMgLhJiNjKlKmKnIoM NA.create:mN NA.delete:eP NA.none:fPgNiQoPpP NA.read:pL NA.run:iNkRpN NA.trade:cQ NA.update:eRgLiQ NH:aNc[dMfIgMhNiNjMkKlSnMoMpS NHA.create:cTiQmLpP NHA.delete:bMcSfMgNiMmU NHA.grant:bQ NHA.harm:cQ NHA.none:lQpN NHA.pay:bRpM NHA.publish:lQ NHA.read:pQ NHA.run:cRpP NHA.select:gQpP NHA.send:bQ NHA.trade:mQ NHA.update:bLcVeRfMiMmNpP NHM:aLccdKeLfQgKhNjKkQnMoN NK:aNbMccdHeKfMhJiKjKlNnJoH NKA.create:bMcUgQiLkRmMoL NKA.delete:bMcUeMfMiPjNmR NKA.grant:bSgM NKA.harm:cQ NKA.none:cQdNfQmM NKA.pay:bRcQgN NKA.publish:cM NKA.read:bMgQlQmP NKA.run:aSfRhKiRjRlMoL NKA.select:gQ NKA.send:bQ NKA.trade:bKcSkQmQ NKA.update:cYfLiM SK:aNbNcTfMnMpN d:bNeQfLgJhRiVkPlQmLoMpQ dh:pL l:gR n:aNeRfQgIhMiTmLoQpL nh:pN nha.read:pN
security_, b:pP
security_alert b:iKoS
security_and b:iPjNpP
security_camera b:fP nb:fQ
security_clearance b:eVgMiN db:eTgN nb:eVgMiN
security_group b:gMiR db:gMiR
security_list b:eNgNiVmN db:iTmN nb:gNiU
security_measure b:jQ
security_of b:iQpR
security_policy b:gRiN db:gP nb:gRiN
security_protocol b:pN
security_rule b:gMjP db:gMjP nb:gMjP
security_scan b:pP
security_tool b:hQ nb:fPgNiRpP
security_trade b:cRkN
sedation d:aYfNjNmM dh:aUjNmM n:aYfNjNmM nh:aYfNjNmM
seed NA.update:gQ n:gR s:pN sp:pN
seed_phrase nb:gR
segment d:iQ dh:eNiQ n:iQ s:pN
select DA.none:cMlRmRpQ DA.read:mPpP DA.run:pI DA.select:pN DV:aMbLgQjMkMmYpM DW:bQpP LA:gMhQiQoNpK NA.none:cMeNlUmQpQ NA.read:mPpP NA.run:pK NV:aLbLdLfRgVhJjKkLmUpU VV.create:gQpN VV.none:hPpN VV.pay:pM VV.read:pM VV.select:aNdNhLjMkNmVpQ d:cMfMlSmUoMpL dh:cNlQmTpR dha.none:cNlQmRpQ dha.read:pP n:cMeNlWmRoMpN nh:pP nha.run:pN s:pM
select_a b:mR
select_an b:lRpQ
select_option nb:pP
select_query b:pM db:pM nb:pN
select_statement b:pM db:pM
select_the b:mSpQ
selected DA.create:mQ DA.read:pN NA.create:eNgNmS d:gNmPpP n:eLgKjRmU
selected_tenant b:eLgKjRmT db:eLgKjRmT nb:eLgKjRmU
selection NA.create:mQ dh:mP n:fMmR nh:fMmR nha.create:mQ
selector s:lRpM sp:lRpM
self d:fQpN
self_driving b:fQ
sell DA.create:cP DA.delete:bNcR DA.update:cQ NA.create:cP NA.delete:bNcR NA.update:cQ d:bMcVfN dh:cQ dv:cQ n:bLcV nh:cR nha.create:cP
selling NA.none:gMkT NA.pay:kQ NA.read:kQpV n:aMbMgMkYpY nh:aMbMgMkYpY nha.none:gMkT nha.pay:kQ nha.read:kQpV
send DA.keep:pP DA.read:pN DA.send:bQcNdRfPiMjMkRoMpQ DV:aMcMdQeLgKhSiJjLkRlYmLnMoM DW:pN LA:fQhLmNoSpP NA.send:bRcNiMkRlSmKpR NP:bMkQlSmQpP NV:bRcMeMgMiLkRlPmLpM VV.create:pN VV.harm:jP VV.none:hQlTpL VV.read:lQpP VV.run:pP VV.send:cMjLkTlPmMpP d:bQcNdRfPiLjLkTmNpQ dv:cNdQiLkSlQmNoLpQ n:bRcNiMkRlTmJpR nv:bRcNiMkRlSmKpR
send_a b:dQgLlQnQpP
send_an b:fPgQhN
send_message b:pL
send_the b:bNdQgQkMlQ
sending d:jQ
senior d:dMnS n:dMnS
senior_colleague b:dMnS nb:dMnS
sensitive DA.export:kQpP DA.read:pM DA.update:iP d:kQ s:gQpT
sensitive_data b:pP db:pP
sensor DA.read:fMpN DA.update:fMmQ NA.none:mQ d:mQpN n:mQ
sensor_data b:mQ db:fMkP
separate l:gQ
sequence DA.create:mP NA.create:mP d:iNmQ dh:mQ n:iMmR nh:iMmR nha.create:mP
serial n:fSjM
serial_device nb:fSjM
serve DA.none:dR NA.none:dR d:dS dh:dR dha.none:dQ n:dS
serve_the b:dQ
server DA.create:pP DA.none:hQpQ DA.operate:gQ DA.publish:lMoQ DA.read:jQpL DA.run:hPiNpM DA.select:iQ DA.send:hQkQpP DA.update:hQiRmLpP NA.create:hQ NA.delete:jQ NA.publish:lMoQ NA.run:hRiM NA.update:iS d:bMeNfLhUiQjRkSlKmNnMpL dh:gQhQmMpN dha.read:pM dha.run:hQ l:kQ n:aMhSjQlMoQpP nh:hRjPmMpP nha.create:iQ nha.run:hRiM nha.update:mM s:kR sp:hNkQpN
server_configuration b:gQpP
server_entry b:iSoM db:iR nb:iSoM
server_message b:iNlMmNoU db:iNlMmNoU nb:iNlMmNoU
server_response b:iMmS db:iMmS nb:iMmS
server_with b:kQ
serverless DA.run:pN d:iRmM n:iQ
serverless_function b:iQ db:iQ nb:hMiRmN
service DA.create:bQiLmNoSpP DA.delete:bPjM DA.none:hQiQjPpQ DA.pay:lQ DA.read:pM DA.run:nQpQ DA.send:bQfSpP DA.update:kPmNpM NA.create:iQmL NA.delete:bPgQ NA.none:iQjQpQ NA.read:pP NA.run:bRfMhN NA.send:fS NA.update:gPiKmNoU d:aMbScNeMgSlNmKnMoTpP dh:bUhNiNjSlNpP dha.create:bQ dha.delete:bQ dha.send:fPpP dha.update:iQ n:aMbRcNeMgRhLjQmInMoUpS nh:bVgMhMiTkRmMoM nha.create:bPiQ nha.delete:bQ nha.read:pN nha.run:bQ nha.send:fP nha.update:bRfNiP s:fRpS sp:fQpP
service_account b:gP db:gQ nb:gQ
service_agreement b:dP nb:dQ
service_by b:bQ
service_catalog b:oP
service_chat b:lP
service_config nb:pP
service_configuration b:pQ db:pQ
service_edge nb:iRmN
service_name sp:pN
service_of b:pP
service_principal b:gR db:gQ nb:gR
service_token nb:gQ
service_type sp:pP
service_visit nb:fMlR
service_with b:hQpP
servo n:fQ
servo_angle nb:fP
sery DA.create:iR DA.delete:aSjM DA.read:pN NA.create:mQ NA.delete:aSjM NA.read:pN d:aSjLpN dh:aQ dha.delete:aQ n:aTjLmPpN nh:aQ nha.delete:aQ
sery_point b:iMmR db:iMmR nb:iMmR
session DA.create:gMpP DA.delete:iSjMpP DA.keep:pP DA.read:pL DA.run:fPhQiM DA.update:aRnQpP NA.create:aQgM NA.delete:gMjQmQ NA.none:iP NA.read:pN NA.run:mQ NA.update:aQiMnQ d:aQdNjLnSoNpP dh:iQjNmQpN dha.delete:iRjN dha.keep:gNmR dha.read:pM dha.run:mP dha.update:gR n:aSdMfMgLhQkQmRnQoNpN nh:aShQiMjMnQ nha.create:aQgM nha.delete:aQmQ nha.read:pN nha.run:mQ nha.update:aQmLnQ s:nSpQ
session_, b:pN
session_and b:jMpP
session_by b:gMmR
session_cookie b:gQ nb:gR
session_data b:gM
session_from b:aQ
session_human nb:nP
session_id sp:pP
session_name b:gNmQ db:mP nb:gMjQmQ
session_prediction nb:gLjQmQ
session_record b:aQ
session_token b:gQ nb:gQ
session_with b:mQ
set DA.create:aPkQpP DA.delete:aRgMjQ DA.read:pM DA.update:bLePfQgLhLjKkKnNpT NA.create:aQgMiTmNoM NA.delete:gMjR NA.keep:mQ NA.read:bRgQiQlMmRoK NA.run:fNmS NA.update:bPcMeMfRhLiLjKkJmNnRpS d:aRbLfPgKhMjLlMnNpQ dh:aRfMiR dha.create:aQpP dha.delete:aP dha.read:pN dha.run:iP dha.update:gMiS dv:aLePfQhLiLjKkLnNpS l:mM n:aPbQcLdMeKgMhKiQjNkJlNoKpT nh:aQbMfKiWkMoM nha.create:aQiQkM nha.run:iP nha.update:iT nv:eMfRgRhLiIjLkJmMnRpS
set_a b:aMbQfSmWnLoIpP
set_account b:bMoR
set_an b:mQoN
set_asset b:mMoQ
set_bail b:dP
set_bucket b:iP
set_by b:jQ
set_feature b:iNmQ
set_in b:pN
set_label b:iQmM
set_legal b:dPoN
set_log b:mQ
set_member b:gDjTmY nb:gMmR
set_notebook b:oQ
set_project b:mMoP
set_security b:iP
set_session b:gQ
set_shared b:oQ
set_task b:mMnToM
set_test b:mR
set_the b:aQeRfKgIhNoMpR
set_time b:mP
set_top b:fTmN
set_type b:hQ
set_who b:gP
setpoint DA.update:fP NA.update:fR d:fS dh:fR n:fT nh:fT nha.update:fR
setting DA.create:iQ DA.read:pQ DA.update:cPhMiNmQoQpP DH:bNfMgMiRjPkRlMmL DHA.create:gLhQiPkSmMpN DHA.delete:iMjT DHA.operate:fMgQpP DHA.read:gQ DHA.run:hLiQ DHA.update:gLhMiRjMkMoRpQ DHM:fLgQmQoL DK:aLbKcNdLeMfLgLhNiVkTlNmUnLoI NA.read:pQ NA.update:mQ NH:bKcMdMeLfMgRiSjQkNlQmKoS NHA.create:pQ NHA.delete:gMjT NHA.grant:iQ NHA.keep:oQ NHA.none:pL NHA.operate:gRiM NHA.publish:iQ NHA.read:gQ NHA.run:hLiS NHA.update:bNgMiQkNoTpP NHM:fLhMiSjRkMlQmRoK NK:aMbLdLeKfMiZjRkKlQmMoL NKA.create:gQiRmL NKA.delete:gKiMjW NKA.export:iR NKA.grant:iQ NKA.keep:oR NKA.none:iP NKA.operate:gRiM NKA.read:gR NKA.run:nQ NKA.send:lQ NKA.update:eNfPiTkMmRnM SK:bNdNeMhRiUjQkMpP d:gQhLiNkMoQpR dh:hMiLpP dha.create:iQ dha.update:cPhMiLmPpP n:eMfNgRiQmQoMpQ nh:aPeMfMiRmRoMpN nha.create:aP nha.update:mR
setting_, b:pQ
setting_for b:pP
setting_of b:cPgLhMmL
settlement DA.update:bMdQ d:dR dh:bRdN n:bMdR nh:bQdN
settlement_offer b:bKdT db:bMdR nb:bLdR
setup NA.none:gQpP d:gQhMmQpN n:gShMmQpP nh:gSpP nha.none:gQpP
several DA.export:oQ DA.none:pP DA.run:pP d:kNoQpP
several_file b:kNoQ
sex s:pP sp:pP
shape DA.update:mP NA.update:mP d:mQ n:mQ nh:mQ nha.update:mP
shard DA.delete:jQ DA.run:iQ NA.delete:jQ NA.update:iQ d:iSpP dh:iS dha.delete:jQ n:fNiUpP nh:bNfMiVjQmN nha.delete:jQ
share DA.publish:cLkTpQ DA.read:pN DA.update:cT NA.create:kQ NA.publish:cMpP NA.read:pP NA.update:cQ d:aMcTgNiMkSpP dh:cRgM dha.update:cQ dv:iMkTpM n:gNiMkQlRoMpQ nh:cRgM nv:cMpP
share_a b:gQlM
share_company nb:cR
share_of b:cQ
share_the b:kR
shared DA.create:iNmLoT DA.delete:jQ DA.update:aLkRmLoT NA.create:iNmLoU NA.delete:jQ NA.update:fNmKoW d:aKfMiMjQkSmKoWpP n:fLiLjQmIo[
shared_console b:iMoQ nb:iMoR
shared_diagram b:mMoR db:oQ nb:mMoR
shared_document b:mLoR db:mLoR nb:mLoR
shared_playlist b:fNoQ nb:fMoQ
shared_vault b:gQ nb:gQ
shared_whiteboard b:oQ nb:oQ
sharing DA.create:bQ DA.delete:gQjM NA.create:gQiN NA.delete:gQjM NA.none:aMkUpQ d:gQjNpM n:aLgPiNjNkVpR nh:pP
sharing_setting b:gSiNjM db:gRjM nb:gSiNjM
sharing_tool nb:kSpP
sheet DA.create:mQ DA.update:mP NA.create:mQ NA.update:mRpP d:iMmS n:gQiMkMmTpP nh:gRiNkLmSoN nha.create:mP nha.update:mQ
shield NA.none:iTpP n:dNiTpP nh:dNiTpP nha.none:iTpP
ship DA.update:fQmM NA.update:fQmM d:fVjMmL n:fVjMmL
ship_heading b:fVjMmL db:fUjMmL nb:fVjMmL
shipment DA.create:bMoR DA.delete:bQ DA.update:bS NA.create:bNoR NA.delete:bQ NA.update:bS d:oT dh:bLoV dha.delete:bQ dha.update:bQ n:oS nh:bVoM nha.delete:bQ nha.update:bS
shipment_tracking nb:bNoQ
shipping DA.update:bQ NA.update:bQ d:bS n:bS
shipping_label b:bS nb:bS
shop DA.delete:bR DA.update:aNbS NA.delete:bR NA.pay:bQ NA.update:bQ d:aMbUlRpP n:aMbToQ nh:aKbX nha.delete:bR nha.pay:bQ nha.update:aMbS s:lPpP sp:lPpP
shopping DA.create:bQ DA.update:mQ NA.read:mQ d:bRoM n:mR nh:mP nha.read:mP
shopping_list b:mR db:mP
shops OP:iQ OPA.write:iQ P:bQ PA.write:bQ
short DA.create:cQ DA.delete:cP DA.read:pN DA.update:oQ NA.create:bNcSfNmNoQ NA.delete:bMcS NA.update:oR d:bMcSfMmNoS dh:fMjPmNoV dha.update:oR n:bLcWfLiMmMoU nh:fMjPmNoV nha.update:oR
short_position nb:cQ
short_sale b:bMcV db:bMcS nb:bMcV
shortcut DA.run:hQpP NA.run:hQpP d:hRnNpM dh:pM dha.run:pP n:hRnMpM nh:pM nha.run:pP
shortcut_automation b:hSnL db:hSnL nb:hSnL
shortlist NA.none:eQ d:eR n:eS
shortlist_a b:eQ
should DA.read:pQ d:pP l:gRmM
show DA.read:pJ NA.read:pQ d:pI dv:pI n:pQ nv:pQ
show_the b:pP
show_what b:pK
shuffle DA.none:pM NA.none:pM d:pM dh:pM dha.none:pM n:pM
shuffle_a b:pM
shut DA.run:fQ d:fQ
shutdown DA.run:iR NA.run:fPpP d:iRpN dv:iQpN n:fPpP nv:fPpP
shutter DA.create:fQ DA.delete:fQ NA.create:fQ NA.delete:fQ d:fUmN dh:fUmN dha.create:fQ dha.delete:fQ n:fUmN nh:fUmN nha.create:fQ nha.delete:fQ
shuttle d:bQ n:bSfN nh:bSfN
side s:pL sp:pL
siem d:kQ n:kQ nh:kQ
sightseeing d:bP n:bR
sightseeing_tour b:bP nb:bR
sign DA.create:gRiM DA.delete:gQjL DA.grant:dS DA.none:pP DA.read:pP NA.create:gRiM NA.delete:gQjL NA.grant:dTfRgMpL NA.update:oN d:aSdQfQgUiLjLmMoMpQ dh:fQgTiNjM dha.create:gSiL dha.delete:gQjM dv:dSpQ n:aSbMdSfQgSiNjKmLoLpM nh:pP nv:dTfRgMpL
sign_a b:dPpQ
sign_app nb:gS
sign_entry b:aTjNmM db:aTjNmM nb:aTjNmM
sign_on b:gWiKjM
sign_policy nb:gQiN
sign_rule nb:gUiLjL
signal DA.create:fQ DA.delete:fQjM DA.update:fR NA.delete:fQjM NA.run:fQ NA.update:fQ d:fViMjM dh:fS dha.delete:fQjM n:fViMjM nh:fWjM nha.delete:fQjM nha.run:fQ nha.update:fQ
signal_data b:jN
signature DA.create:dQ DA.delete:dPjN DA.read:pN DA.update:dQ NA.create:dR NA.delete:dPjN NA.update:dQ d:dTkMlQoMpM dh:pM dha.read:pN n:dTlQoMpN nh:pN
signature_block b:dMlSoM db:dMlSoM nb:dMlSoM
signature_field b:dQ db:dQ nb:dR
signature_request b:dQ db:dP nb:dQ
signed DA.update:dQmM NA.update:dSmL d:dTjMmM n:dXjLmJ
signed_document b:dVjLmK db:dVjLmK nb:dXjLmJ
signer d:dQpN dh:dP n:dQ nh:dP
significant d:pM
signing DA.create:dR DA.delete:dQ DA.update:dR NA.create:dR NA.delete:dQ NA.update:dR d:bMdU n:bMcMdWgM
signing_key b:gQ nb:gQ
signing_order b:bLcMdWgM db:bMdT nb:bLcMdWgM
signing_service nb:kQ
silence d:iQ dh:iQ n:iR
similar DA.read:pN d:pN
simple DA.read:pN NA.read:pN d:pN l:mQ n:pN
simulate DA.read:cQgNpP NA.read:pN d:cQgNjQpP dv:cQgNjQpP n:pN nv:pN
simulation NA.update:mQ d:mPoNpN n:mSoL
simulation_state b:mQoM db:mQoM nb:mSoL
simulator DA.run:mP d:mPpR n:pN
since s:pN sp:pN
single DA.delete:gP DA.read:pN NA.create:gP NA.delete:gP d:bNjQoQ n:gR
single_sign b:gS
sip NA.update:bNcR d:cQ n:aNbLcU
sip_order b:cQ nb:aNbLcU
siren d:fQ n:fQ nh:fQ
site DA.create:iMoQ DA.none:jR DA.publish:iNoR DA.read:gQpR DA.run:iQ DA.update:iMmNoT NA.create:iMoT NA.publish:iMkQ NA.update:mMoS d:fNgRhMiKjQlNmNoVpS dh:iMoRpN dha.publish:oQ dha.read:pN n:iKkTmLoV nh:iIkTmMoU nha.create:iMoS nha.publish:iMkQ nha.update:iMoS
site_banner b:oQ nb:oQ
site_menu nb:oQ
site_setting nb:iRoM
sitemap s:pM
siz d:pM s:pM
size DA.delete:jP DA.update:mQ NA.delete:jP d:fMmRpN dh:fMiQjP dha.delete:jP n:fLiQjP nh:fLiQjP nha.delete:jP s:pP sp:pQ
size_availability b:pN
sketch DA.create:mP NA.create:mP d:mQ n:mQ nh:mQ nha.create:mP
ski d:bR n:bU
ski_pass b:bR db:bQ nb:bU
skin n:aTmM
skip d:pP s:pN
skylight DA.update:fR NA.update:fR d:fVjNmM dh:fQjN n:fVjNmM nh:fVjNmM nha.update:fR
skylight_by b:fQjN
slack NA.create:lQoM n:lQoN
sleep DA.update:mRoM NA.update:mRoM d:mRoM n:mRoM
sleep_entry b:mRoM db:mP nb:mRoM
sleeper DA.update:bQ NA.update:bQ d:bSfNjN n:bSfNjN
sleeper_cabin b:bSfNjN db:bSfNjN nb:bSfNjN
slide DA.create:mR NA.create:mR NA.update:mQ d:mSoMpP dh:mP n:mSoMpP nh:mRoNpP nha.create:mQ
slider DA.interact:lP NA.interact:lP d:lP dh:lP dha.interact:lP n:lP nh:lP nha.interact:lP
slippage d:cQ n:cQ
slippage_limit b:cQ db:cQ nb:cQ
slo DA.create:iQ DA.update:iQ NA.create:iQ NA.update:iQ d:iSmM dh:iQ n:iSmM nh:iR
slot DA.none:lP DA.update:aR NA.create:bQlQ NA.none:lP NA.update:aR d:aTbSeM dh:aSbR dha.create:lQ n:aTbSeMfMgM nh:aTbSeMfMgM nha.create:bQlQ nha.none:lP nha.update:aR s:iP sp:iP
slot_by b:aNlQ
small d:dQpM n:dQoM
small_claim b:dQ
smart DA.create:dNiS DA.delete:cNdMjR DA.read:pN DA.run:pP DA.send:pN DA.update:iS NA.create:dNiS NA.delete:cNdMjR NA.read:pN NA.run:cRiM NA.update:cNdMiT d:bScQdIfMiTjQmMpN n:cQdKiSjRmNpN
smart_contract b:bRdKfLiRjQ db:cQdMfLjQ nb:cQdLfLiRjQ
smart_watch b:fQ db:fQ nb:fQ
smoke d:fSiMmN n:fSiMmN
smoke_alarm b:fSiMmN
smooth d:hNjMpP
smooth_operation b:iLjM
smoothly DA.run:pN
smoothly_and b:pN
sms d:lP dh:lR n:lQoQ
sms_number nb:lQ
snapshot DA.run:iQ DA.update:kP NA.update:iQkP d:iRpP dha.update:kP l:hP n:iSkQpL nh:iQ nha.update:iQ
snapshot_to b:kQ
snippet DA.create:oQ DA.delete:jP DA.read:pN DA.update:oS NA.create:oQ NA.delete:jP NA.read:pN NA.update:oS d:fNiMoU dh:mMoT dha.update:oQ n:fMiMjPoVpN nh:fNiNmLoVpN nha.read:pN nha.update:mMoS
snippet_library b:mQ db:mQ nb:mQ
snippet_link b:kQ db:kQ nb:kQ
so DA.read:gQiLjQkPpP d:bPgPhMjNpQ dh:bPhMjNpP dha.read:iLjQkPpP
so_that b:bPgPhMjNpQ
soap DA.update:aQmN NA.update:aQmN d:aVjLmL n:aVjLmL
soap_note b:aVjLmL db:aVjLmL nb:aVjLmL
social DA.create:eQ DA.publish:oP NA.create:eQ NA.send:lMoQ NA.update:eP OP:mQ OPA.write:mQ P:mP PA.write:mP d:eRoQpN n:eSfNlNoR
social_aid b:eS db:eQ nb:eV
social_media b:oR nb:fMlQmN
software DA.read:fNhQiQpP DA.update:hS NA.none:fQjQpP NA.read:pN NA.update:bQdMhS d:bQdMgNhViPmMpP n:bSdLfPhRiMpN
software_deployment b:jQ
software_license b:bTdL db:bP nb:bVdK
software_update b:hRpP nb:hQ
sol d:cQgM dh:cQgM n:cTgJ
sol_for b:cQgM
solar d:fS n:fS
solar_inverter b:fS db:fS nb:fS
solving DA.none:pL d:pL
some DA.run:pP d:iQpP
some_minute b:iQpP
something DA.read:pN dh:pP
song DA.create:fQpL DA.operate:pP NA.update:fQ d:fSiNpM dh:fRpP dha.create:fQ dha.operate:pP n:fRpP nh:fRpP nha.update:fQ
song_based b:pM
soql DA.run:pM d:pM n:pM nh:pN
soql_query b:pM db:pM
sort DA.read:pP NA.read:pN dv:pP n:pM nv:pN s:pM sp:pL
sort_by sp:pQ
sort_the b:pN
sorted DA.update:gMmR NA.update:gMmR d:gMmR n:gMmR
sorted_set b:gMmR
sosl NA.run:pL n:pL
sound n:fP
sound_output nb:fQ
soundbar DA.update:fR NA.update:fR d:fTjNmN dh:fSjN dha.update:fQ n:fTjNmN nh:fTjNmN nha.update:fR
soundbar_by b:fQjN
source DA.create:hRiL DA.read:pN DA.run:hMiQkPpP DA.update:hSmNpP NA.create:mQoMpM NA.update:gP d:hSmRpN dh:gQ l:mP n:gQhPiMmSoMpM nh:gQmQ nha.update:iNmQ s:iP sp:mPpQ
source_code b:hQpN
source_file b:mPpP nb:iMmQ
source_map b:pM db:pM
source_path b:pP
source_to b:iQkN
space DA.none:iQpP DA.update:iQ NA.create:bQ NA.none:iR NA.update:bQoQ d:bQfMiUpP dh:bQfLgNiS dha.create:bQ n:bSgLiUmMpP nh:bSgLiUmMpP nha.create:bQ nha.none:iR nha.update:bQoQ s:iSkQmN
space_and b:pP
space_id sp:iRkQmN
sparkline DA.create:mQ DA.update:mR NA.create:mQ NA.update:mR d:fMiNmT dh:fNmS dha.create:mQ dha.update:mQ n:fMiNmT nh:fMiNmT nha.create:mQ nha.update:mR
spawn DA.create:nR NA.create:nR d:nR dv:nR n:nR nv:nR
speak d:lPpP
speaker DA.delete:fQjM DA.operate:fP DA.update:fP NA.create:fP NA.delete:fRjM NA.update:fR d:fUmM n:fWiMjM nh:fT nha.create:fP nha.delete:fP
speaker_group b:fR db:fR nb:fT
special d:pN s:pN
specific DA.create:pP DA.delete:aQ DA.read:pK DA.run:pP DA.select:pN DA.update:fQgQoMpP d:aQoMpM l:fQ
specific_key b:pQ
specific_node b:pN
specifically_for b:pP
specification DA.create:mQ NA.create:mQ d:fPiNmP dh:mRoN dha.create:mQ n:mQ s:pN
specification_for b:pN
specification_of b:mRoN
specification_project nb:mRoN
specified DA.create:bMeQgMjQkMpP DA.delete:aPcMeNfMgRiQmP DA.export:gQkMlR DA.grant:pP DA.interact:lQ DA.keep:aRoQ DA.none:aKbTdKeMfRiLjQlQmQnMpQ DA.operate:fPpP DA.pay:aPpQ DA.publish:iQkSlL DA.read:dReQgMkMpN DA.run:aRhPiSjMmKoQpP DA.select:fR DA.send:kQ DA.trade:kQ DA.update:aMbKeMgMlQmSoSpM d:cNdLeLgIiMkNmRnL l:iRmM
specified_active b:mQ
specified_address b:pN
specified_alarm b:fKiR
specified_audit b:dQeM
specified_backup b:iR
specified_bluetooth b:fQ
specified_bucket b:gQiM
specified_by b:pN
specified_callback b:kQmM
specified_case b:kNoR
specified_cashback b:bRiL
specified_client b:kSmM
specified_component b:mQpN
specified_criteria b:mRpM
specified_degree b:mQ
specified_directory b:pP
specified_domain b:pN
specified_duration b:pP
specified_error b:oP
specified_event b:oQ
specified_feed b:mQ
specified_file b:lQ
specified_function b:pN
specified_gate b:fP
specified_goal b:oQ
specified_group b:gKmU
specified_icon b:kMlR
specified_imaging b:aP
specified_in b:gMiQpP
specified_index b:iQ
specified_kanban b:oP
specified_license b:iQ
specified_link b:lSmNoM
specified_method b:pP
specified_mixer b:fQ
specified_namespace b:pP
specified_number b:pN
specified_object b:kP
specified_on b:iQ
specified_option b:hQnM
specified_overpayment b:bQ
specified_parking b:bQ
specified_photo b:kQlN
specified_plan b:aNbMmS
specified_project b:aRbMcRdReSfShNiSlLmInQoEpP
specified_record b:mRoM
specified_recovery b:gQ
specified_region b:pN
specified_replica b:kQ
specified_restaurant b:pP
specified_row b:gP
specified_runtime b:hNiP
specified_screen b:kP
specified_search b:lQ
specified_server b:mS
specified_serverless b:hNiP
specified_session b:mP
specified_shipment b:bQ
specified_status b:pN
specified_student b:kP
specified_stylist b:fNlT
specified_subscription b:bQiM
specified_subtask b:mMoQ
specified_supplier b:kP
specified_suspension b:fP
specified_table b:jQpQ
specified_task b:iNnR
specified_tenant b:gP
specified_text b:lQ
specified_trade b:kQ
specified_treasury b:bMcQ
specified_url b:jQkNpN
specified_usage b:bQ
specified_user b:oP
specified_variable b:mP
specified_video b:mN
specified_vote b:oP
specify d:pQ l:iP
specify_the b:pQ
speech_call nb:lP
speech_service b:kQ nb:kQ
speed DA.none:cMfR NA.none:cMfR d:cLfT n:cLfU
spelling DA.update:pK NA.update:pK d:pK n:pK nh:pK nha.update:pK
spend DA.grant:cQ DA.update:bQ d:bQcQpP dh:bQ n:bR nh:bR
spender s:pP
spending DA.create:bQ NA.create:bQ d:bQ n:bScM
spending_limit b:bQ db:bQ nb:bScM
spindle DA.update:fQ NA.update:fQ d:fT dh:fR n:fT nh:fT nha.update:fQ
split d:pP dh:pP
spoofed n:lQ
spoofed_caller b:lQ db:lQ nb:lQ
spot DA.create:cQ DA.update:bNcQ NA.create:cQ d:bLcS n:bLcS
spot_order b:bMcR db:bMcR nb:bMcR
spotify n:pP
spread DA.none:dNlSpQ d:dMeMlUoQpQ
spreadsheet DA.create:mP NA.create:mP NA.update:mP d:gR dh:gR n:mQ nh:mR nha.create:mP nha.update:mP
sprint d:oQ dh:oP n:oQ nh:oQ
spy n:gPpQ nh:gPpQ
sql DA.read:hQpR DA.run:hQ NA.none:pP NA.run:pJ d:hSpS dh:hQiMpM dha.run:pM n:hRpK nh:pJ nha.run:pJ s:hQpM sp:hQ
sql_query b:hPpU db:pR sp:pL
sql_statement b:pQ db:pQ
sql_that b:pL
sql_to b:pN
sql_transformation b:iQ
sqlite d:pN
ssh DA.delete:jQ NA.read:pN NA.update:iQ d:gLiR n:gLiUmM nh:iR
ssh_certificate b:gQiN db:gQiN nb:gQiN
ssh_connection b:gMiP nb:gM
ssh_key nb:gS
ssid DA.create:iR NA.create:iR d:iT dh:iT dha.create:iR n:fMiTjQ nh:fMiTjQ nha.create:iR
ssl DA.create:pP d:pP s:pP
sso NA.update:gQiM d:gRjN n:gSiMjN
sso_connection b:gRjN db:gQjN nb:gSiMjN
stablecoin n:bQ
stablecoin_transfer nb:bQ
stack DA.update:iQ NA.create:iQ NA.update:iQ d:iQ n:iSmM nh:iSmN nha.create:iQ nha.update:iQ
staff d:eQpS
stage NA.create:fPmM d:mSoMpP dh:iPmMoR dha.create:fMiPmNoQ dha.update:oQ n:fRiMmS nh:fSmLoR nha.create:fPmMoQ nha.update:oQ
stage_by b:oQ
staged DA.delete:mQ d:dNjMmV
staged_change b:mRpP db:mRpP
stake NA.delete:cQ d:cR dh:cQ n:cS nh:cS nha.delete:cQ
staking n:cR
staking_position nb:cQ
standard DA.read:pL d:gNiQjQpJ
standard_and b:iQ
standby n:fRjN nh:fRjN
standing DA.create:eR DA.read:eQjN DA.update:eP NA.none:eVjM NA.update:bQ d:bPcNeVjM n:aNbTcMeVjMmN
standing_data b:eSjM db:eR
standing_order b:bQcN db:bQ nb:aNbUcL
star DA.none:oP DA.read:pM NA.none:oP d:oQpN dh:oQ dha.none:oP n:oQ nh:oP
star_a b:oP
star_rating b:pM sp:pM
starred DA.create:mR NA.create:mR d:mR n:lMmR
starred_mail b:mR db:mR nb:lMmR
start DA.run:bMcMeNiQjMkQlRoMpR NA.keep:hR NA.none:pQ NA.read:kRmMpP NA.run:aQbLcNdMfRgMhQkNlQmRoN d:bLcMeNiQjLkQlRoMpP dv:bMcMeNiQjMkQlRoMpS l:kQ n:aQbLcMdMfRgMhSjMoMpQ nh:pP nha.none:pQ nha.read:pN nv:aQbLcNdMfRgMhRkNlQmRnMoN s:iNjQmR sp:jQ
start_a b:hKjNmRnRpR
start_an b:hRiNkRpP
start_line sp:mRpQ
start_the b:hQmPpP
start_time sp:pN
starting d:pM
stash NA.create:mS NA.keep:mQ d:jQmR dh:jQmR n:fMjPmU nh:fMjPmU nha.create:mS nha.keep:mQ
stat NA.read:pN n:pN
stata d:hR n:hR
stata_do b:hR
state DA.create:aNmMoS DA.delete:jQmQ DA.keep:bRmMpM DA.read:pN DA.update:fNiPoS NA.create:aNmMoS NA.delete:aMjRmQ NA.none:pN NA.publish:oP NA.update:aNfMiRmPoP d:aKcRdMfKgLiSmMoVpM dh:aNcRdMmLoTpP dha.create:oR dha.delete:aNjQ dha.update:iPmMoQ n:aKfJgMiTjQmPoV nh:aKmLoX nha.create:mMoT nha.delete:aNjQ nha.none:pN nha.publish:oP nha.update:oQ sp:pM
state_and b:pP
state_choice b:gLmS db:gMmR nb:gLmS
state_code sp:pQ
state_from b:aMjQ
state_information b:pM
state_machine b:fLiQ db:fM nb:fJiT
state_of b:pN
state_tool nb:mR
state_version b:iSmM db:iSmM nb:iTmL
stateful DA.update:iQ NA.update:iR d:iQjP n:fNiTjP
stateful_set b:iQjP db:iQjP nb:fNiTjP
statement DA.delete:dQjM DA.none:lQ DA.read:mPpN DA.run:pN DA.update:dP DH:fMhSjMmRoMpI DHA.delete:dQ DHA.none:pQ DHA.read:mRpP DHA.run:hQpJ DHA.update:hRjNkQpN DHM:hSiQmLoP DK:bMcMfKgMhXmPnNoK NA.delete:dQjM NA.read:pN NA.update:dS NH:fMhSiPjRmNoMpJ NHA.delete:jQ NHA.none:jQpN NHA.read:pM NHA.run:hRpM NHA.update:iP NHM:dQgNhRjNmS NK:fLgMhYjQlMoL NKA.create:iRmN NKA.delete:dQ NKA.keep:hQ NKA.none:hLjQmQ NKA.read:hTiM NKA.run:hS NKA.update:dQhR R:hViMpQ SK:hUiMpK d:lPpN dh:lPpP dha.none:pP dha.run:pP n:dTpN nh:hQ nha.read:pN
statement_in b:pQ
statement_of b:dSjN
statement_that b:pM
statement_work nb:dVjN
static d:iQ n:iQoQ
static_site nb:oQ
static_web b:iR
station NA.delete:fQ d:fR dh:fQ n:fSjM nh:fT nha.delete:fQ
statistic NA.read:pP d:pP dh:pN dha.read:pN n:pP nh:pP nha.read:pP
statistic_, b:pP
statistic_for b:pQ
statistical d:pN
status DA.delete:gQ DA.read:pM DA.update:dRiMlQpP NA.create:ePoK NA.delete:dPgPjL NA.read:mN NA.update:dQgQiQoKpN d:dRgPlQoLpM dh:dPiPlRoKpP dha.create:iQoL dha.delete:gQjM dha.read:pN dha.update:dPlQpP l:kQ n:bNdTeQgRiQjLkMmMoIpN nh:dSeRgRiQjLkMlRoGpP nha.create:ePoM nha.delete:dPgPjL nha.read:iPlQpP nha.update:dQgQoJ nv:mNoQpN s:lQpM sp:lQmM
status_monitor nb:iQoM
status_of b:iRpP
statute DA.read:pN d:pN
stay DA.read:dNiMjQkSpP DA.update:bR NA.delete:bRjM NA.update:bR d:bQdNgQiLkPpP dh:bR dha.update:bP n:bWfMjM nh:bWfMjM nha.delete:bRjM nha.update:bR
stay_at b:bR
stay_reliable b:dNgQiLjQkPpP
stealth n:pP
steer DA.operate:fQ NA.operate:fQ d:fQ dv:fQ n:fQ nv:fQ
steering DA.none:fMgQ
steering_system b:fMgP
step DA.create:mP DA.read:pN DA.run:hQ DA.update:mQ NA.create:mP NA.read:pN NA.run:hQ NA.update:iMmU d:iLmUoMpM dh:iLmS dha.run:hQ dha.update:mP n:bMiKmXoNpN nh:bMiKmXpN nha.read:pN nha.run:hQ nha.update:iMmU s:mRpL sp:mQpL
step_by b:hQpM
stock DA.delete:mR DA.none:kQ DA.read:pQ DA.update:mS NA.create:cP NA.delete:cKmU NA.none:pN NA.update:mR d:bMfMkQmWoMpM dh:mR dha.delete:mQ n:bNcMmWpN nh:cNjNmU nha.create:cP nha.delete:cLjNmT s:pM sp:pM
stock_from b:mQ
stock_level b:cMjQkQmQpN db:cKjRmQ nb:cKjRmQ
stock_price b:pN
stop DA.run:aQbMcJfRgMiQkMlNmRoRpT NA.create:cQ NA.delete:iSjL NA.read:mRpS NA.run:aScKfShLiRjRoLpP d:aQbMcMfRgMhNiQkMlNmQoRpT dv:aQbMcJgMiSkMlNmRoRpT l:cP n:aRbNcLfRhLiTkNmRoLpT nh:cQ nv:aScKfShLiQjRoLpP s:jQ sp:jQ
stop_a b:aNcMfQiQjQmQpQ
stop_an b:aPpQ
stop_the b:mS
storage DA.create:bPgLiQ DA.delete:bPiQjM DA.pay:bMkTpP DA.update:iP NA.create:bPgLiQ NA.delete:gN NA.update:bQ d:dPgKkUmMpP n:bSgJiSjP
storage_account b:bMgKiV db:bMgKiV nb:bKgJiVjR
storage_unit b:bTiMjM db:bTiMjM nb:bXiLjM
store DA.create:aPiQmL DA.delete:gMjQ DA.keep:mS DA.read:pQ DA.update:kPmN NA.keep:oS NA.update:kQ d:aQbMgLiSkPpR dv:dQmTpN l:mP n:bLkRlMoS nh:kR nv:oS s:jQ
store_a b:mQ
store_bucket b:iQ nb:iQ
store_in b:iQ
store_index b:iQmN db:iQmN
store_the b:mQpP
store_theme b:oQ db:oP
stored DA.run:pM DA.update:iQjRmN NA.update:iP d:hQiQjRmMpN n:hPiQ
stored_and b:pP
stored_procedure b:hQ nb:hQ
stored_tool b:pP
stored_view nb:iR
storing DA.keep:pM d:pM
story NA.delete:jQ d:mRpN
stove DA.update:fQ NA.update:fQ d:fUjN dh:fTjN n:fUjN nh:fUjN nha.update:fQ
stove_by b:fRjN
str l:oP s:pQ
strategic d:dQpP
strategy DA.read:pQ DA.run:cP NA.none:cQpN d:cQgSiMkQpP dh:cR dha.run:cP n:cRpN
strategy_data db:dP
stream DA.read:pP DA.update:oQ NA.create:iMoQ NA.read:pP NA.update:oP d:mQoQ dh:oS dha.create:iMoQ dha.update:mMoQ n:mRoRpQ nh:iQmLoS nha.create:mNoQ nha.update:mMoQ
stream_notification nb:iLmS
stream_of b:iLmS
streaming s:pN
string DA.read:pP DA.update:mQpN NA.read:pQ NA.update:mR d:iNmP dh:pR dha.read:pR l:gQ n:gQmPpQ nh:pQ nha.read:pQ s:pP
string_and b:pN
string_value b:fMjQmR db:fMjQmQ nb:fMjQmR
strip DA.delete:fQ DA.update:fQ NA.delete:fQ NA.update:fR d:fU dh:fT dha.delete:fQ n:fTiMjSmK nh:fVmN nha.delete:fQ nha.update:fR
strip_by b:fP
stroke DA.create:mQ NA.create:mQ d:fNmR dh:fMjPmT dha.create:mQ n:fNmR nh:fMjPmT nha.create:mQ
structure DA.create:pM DA.read:pN d:pM l:mP s:mQpS
stuck DA.run:iQ d:iQpP
student DA.create:eNgQ DA.delete:eQ DA.none:pP DA.publish:eQ DA.read:eRpS DA.update:eTjNlPpP NA.delete:gNjQ NA.none:aNgQpT NA.read:pN d:aMbMdMeZiNlPmMpU dh:pQ n:aMgPjPpS s:eQpN sp:pN
student' d:pN
student_account b:eMgQ
student_assessment b:aNeQ
student_data nb:eMkQ
student_enrollment b:eP
student_from b:pP
student_group b:eNjR db:eNjR nb:eNjR
student_progress b:eLjRmR
study DA.create:gQiNkQoM DA.delete:aR DA.none:pP DA.read:cQ DA.update:aRiMoQ NA.create:aP NA.delete:aRjN NA.none:aNjPmP NA.read:pN NA.update:gMoS d:aXbKcTfLiKjNkQlMpQ dh:aS dha.update:aQ n:aXfMgMiMoQpN nh:aUpN nha.create:aP nha.read:pN nha.update:aP s:aR sp:aQ
study_group b:gLiMjPmNoV db:gLiMjPmNoV nb:gLiMjPmNoV
study_note b:aLjQmRoN db:aNmQoN nb:aNmQoN
study_of b:aMgQiNkQoN
style s:pP sp:pP
stylist DA.run:fNlS NA.run:fNlS d:lR dh:fNlV n:lS nh:lR
sub DA.delete:oP DA.update:oQ NA.delete:oP NA.update:oQ d:bNcNoR n:bMcMoS
sub_agent nb:nP
sub_issue b:oR db:jMoQ nb:jMoQ
subgraph DA.update:iS NA.update:iS d:fNhNiUjQ dh:hNiSjQ dha.update:iQ n:fNhNiUjQ nh:fNhNiUjQ nha.update:iS
subject DA.read:pN DA.update:oP NA.update:oP d:oQpN dh:iQ n:iPoQ nh:iQ s:lRmLpP sp:lRmMpN
subject_by b:oQ
submarine DA.update:fR NA.update:fR d:fTjN dh:fTjN dha.update:fR n:fTjN nh:fTjN nha.update:fR
submission DA.read:dP NA.create:eSoM NA.none:dQ d:dQeRjM dh:eSjM n:dQeTjLoM nh:eSjN nha.create:eSoM
submission_by b:eQjM
submission_data b:dQ
submit DA.update:aNbNcQdQeMfMhViJjMkUmIoPpP NA.update:aMcRdReLfKgJhXiHjNkTlVmHoPpN d:aNcQdReMfMgKhUiJkTmIpP dv:aNcQdReKfMgJhUiJkTlSmIpP n:aMcRdReLfKgJhXiHjNkTlVmHoPpN nv:aMcRdReLfKgJhXiHjNkTlVmHoPpN s:pP sp:pP
submit_a b:eMiMkVmKoQpP
submit_an b:iNkQ
submit_change b:dQ
submit_the b:bScQdPgLhQ
submodule NA.create:mT d:mR dh:mR n:fMmV nh:fMmV nha.create:mT
subnet n:iQ nh:iQ
subpoena d:dQ n:dR
subpoena_response nb:dP
subscribe NA.pay:mQ n:mQ nv:mQ
subscription DA.create:bP DA.delete:bQiN DA.read:pN DA.update:bQ NA.create:iMoQ NA.delete:bQiM NA.read:pN NA.update:bQ d:bUiMpN dh:bQiMmR dha.delete:bQ dha.update:mQ n:bRiMpN nh:mRoNpN nha.delete:bQ nha.read:pN nha.update:iPmQ
subscription_billing b:bM
subscription_by b:bMiR
subscription_channel nb:bMiLoU
subscription_filter nb:jQ
subscription_item nb:bQ
subscription_of b:iRoM
subscription_plan nb:bP
subscription_to b:iNoR
subscription_topic nb:iRoM
subsequent l:iQ
substation d:fR n:fR nh:fR
subtask DA.create:mQoM DA.update:mR NA.create:mQoM NA.update:oQ d:mToM dh:mQ dha.create:mQoM dha.update:mMoQ n:mUoM nh:mS nha.create:mQoN nha.update:mKoT
subtool s:pP sp:pP
successful d:pR
such DA.read:pN d:iNpM
such_as b:iMpM
suggest DA.read:pP NA.read:pP d:pP dv:pP n:pP nv:pP
suggestion DA.update:oP NA.update:oP d:mNoR dh:mNoR dha.update:oP n:mNoR
suggestion_doc nb:mNoR
suggestion_in b:mNoR
suicide NA.update:aR d:aToM n:aVeNoM
suicide_risk b:aToM
suite DA.run:hQ d:hQ dh:hQ dha.run:hQ
summarise DA.read:pN d:pN dv:pN
summarise_a b:pN
summarize NA.read:pM n:pM nv:pM
summary DA.read:pN DA.update:oR NA.read:oQ d:oQpM dh:oQpN dha.update:oQ n:oRpN nh:pN nv:oQ s:oQpQ sp:oQpQ
summary_of b:pN
supplier DA.update:iR NA.read:kQ d:bPiRmM n:iRmM nh:kQ nha.read:kQ
supplier_bill b:bQ db:bQ nb:bQ
supplier_list b:kQ db:kQ
supply d:pP
support DA.create:dMoRpP DA.delete:jQ DA.none:pP DA.read:jQ DA.update:bNdNgMlSoQpP NA.create:oQ NA.delete:jQ NA.none:bNjQpR NA.publish:kQ NA.update:nQpP d:bMdKgLjPlSmMnQoSpR dh:pP l:kQ n:bKdLjRkQnSoQpR nh:nRoMpP nha.update:nRoM
support_and b:pQ
support_bundle b:kQlN db:kQlN nb:kSlN
support_call b:lP nb:lP
support_case b:dMoSpP db:dNoQpP nb:dMoRpP
support_request b:nQoN db:nP
support_ticket b:bKjRoQ nb:bM
supported l:iLjPmQ
supporting d:dMjMlQmQpM
supporting_research b:pN
surcharge d:bP dh:bP n:bP nh:bP
surgery NA.none:pR n:pR
surgical DA.update:mQ NA.read:gP n:gP
surgical_plan b:gP
surveillance NA.none:aMdKeMfLg^jNkNpR n:aMcMdKeMfLg_jNkNpR nh:aMcMdMeMfLg[jNkNpP nha.none:aMdMeMfLgZjNpP
survey NA.delete:jQ NA.update:oR d:oQ dh:oP n:jQoS nh:oS
suspend DA.grant:iS NA.grant:gR d:iS dv:iS n:gR nv:gR
suspension DA.update:fQ NA.update:fQ d:fVjN dh:fUjN n:fVjN nh:fVjN nha.update:fQ
suspicious NA.read:dQ d:dR n:dT
suspicious_activity b:dR nb:dQ
svg DA.read:pP d:pP
swap NA.trade:mQ NA.update:cQ d:cQ n:cQmQ nh:cRgN nha.update:cQ nv:mQ
swimlane DA.create:oS DA.update:oR NA.create:oS NA.update:oR d:fNmMoV dh:oQ n:fMiNjRmMoV nh:fMiNjRmMoV nha.create:oS nha.update:oR
swimlane_by b:oQ
swipe DA.interact:lP NA.interact:lQ d:lP dv:lP n:lQ nv:lQ
switch DA.select:iMmTpQ NA.select:mRpP d:mRpQ dv:iMmTpQ n:mRpP nv:mRpP
switch_a b:cQ
switch_entity b:fQmM db:fP nb:fQ
switch_port b:fLiQ db:fLiQ nb:fM
switch_to b:mQpP
symbol DA.delete:cMjQ DA.update:cMmQ NA.delete:cMjQ NA.update:mQ d:cLjQmR n:cLjQmR nh:cMmQ nha.update:mP s:bNcRmN sp:bNcRmN
symbol_name b:cLjQmQ db:cLjQmQ nb:cLjQmQ
symbol_of b:cQmM
symbol_watchlist nb:cQmM
symlink DA.create:mQ DA.update:mQ NA.create:mQ NA.update:mQ d:fNjPmS dh:fNjPmS dha.create:mQ dha.update:mQ n:fNjPmS nh:fNjPmS nha.create:mQ nha.update:mQ
symlink_by b:jP
symptom DA.read:pR NA.read:pP d:aQpR n:pP nh:pP nha.read:pP s:pQ sp:pQ
symptom_, b:pP
sync DA.update:kVmMoM NA.update:iMkXmMoM d:kUmMoM dh:iQ dv:iMkVmMoM n:iNkXmMoM nv:iMkVmMoM
sync_a b:kR
sync_connection nb:iQ
sync_of b:iQ
sync_the b:kQ
synonym DA.create:iQ DA.update:iQ NA.create:iQ NA.update:iQ d:iSmM n:iSmM
synonym_set b:iQ db:iQ nb:iQ
syntax DA.read:pN d:pM
synthetic n:iQ
synthetic_check b:iP nb:iR
sys s:pN
system DA.create:bPiQjPlM DA.export:kMoR DA.harm:fQ DA.none:iP DA.read:jR DA.run:iQ DA.select:hQpP DA.update:bMcMdMiTkPmMpL NA.harm:jTpP NA.keep:iMmR NA.none:aNfWiRjLmN NA.read:pM NA.run:fMiSjQ NA.update:iP d:aKcLdJeKfRgQiYjRlLmIoRpV dh:bNdNfUiPpQ dha.read:pN dha.run:fQiN dha.update:bNdMiTpQ n:aMbLeMfTgLhKiWjVkQlMmMoMpN nh:fPjSpN nha.harm:jS nha.read:pM
system_, b:dNiUpM
system_as b:pN
system_corruption nb:fQ
system_data b:fUjK db:fQ
system_entry b:fRoN
system_espionage nb:kP
system_falsification nb:fP
system_information b:pN
system_log b:mP
system_mount b:iR db:iR
system_of b:fQ
system_process b:hMjQ
system_security b:pQ
system_update b:jQ
systemd n:iQ
systemd_service nb:iQ
t d:pN s:pP sp:pP
t_test b:pN db:pN nb:pN
tab DA.delete:jQ DA.select:pL DA.update:mR NA.create:pM NA.delete:jQ NA.none:lNmQ NA.update:mR d:lLmWpN dh:mQpM dha.select:pL n:gNlLmXpN nh:lLmUpN nha.create:pM nha.update:mP
tab_by b:lMmQpP
tab_group b:mQ db:mQ nb:gMiNmR
table DA.create:iQpP DA.keep:pL DA.run:hMiRpM DA.update:mSoNpP NA.create:hQiQ NA.none:kP NA.read:iQpP NA.update:iQ d:bMgMiUmQoLpL dh:hQ dha.create:hQ dha.run:lQ n:bMiUkQmMpP nh:bMhQiUmJ nha.create:iQmM nha.update:iSmM s:iRpM sp:iQmNpL
table_by b:iMlQ
table_field b:mQ
table_in b:hQiMjQpQ
table_name sp:mQpP
table_parquet nb:kSlM
table_row b:iNmQ db:iNmQ nb:iNmQ
table_sheet nb:mQ
table_to b:kQ
table_two nb:iMlS
tag DA.delete:iQ DA.read:pM DA.update:mWoM NA.delete:iQmP NA.publish:mRoN NA.read:pM NA.update:iU d:bMiVkLmRoMpN dh:iSmQoMpP dha.delete:iQ dha.update:mS dv:iQmRoL l:mQ n:bMfNgMiUjRkMmUoKpM nh:iSmQoM nha.delete:iQjN nha.publish:mRoN nha.read:pN nha.update:iQmMoP nv:iRmSoK s:iNkPpQ sp:kPpP
tag_a b:mRoN
tag_from b:iQjN
tag_in b:iMmMoS
tag_repository nb:mMoQ
tag_to b:mQoN
tail NA.read:pN n:pN nv:pN
taint DA.update:iS NA.update:iS d:fNiSjP dh:fNiSjP dha.update:iS n:fNiSjP nh:fNiSjP nha.update:iS
take DA.read:pP DA.update:cQ NA.read:pM NA.update:cQ d:cPkPpP n:cRpM nh:pN nha.read:pN
take_a b:pM
take_over b:gQpP
take_profit b:cS
takeaway DA.update:bP NA.update:bP d:bR n:bTmM
takeaway_meal b:bR db:bQ nb:bTmM
takedown NA.update:dQ d:dS n:dS
takedown_notice b:dS db:dR nb:dP
takeoff NA.operate:fQ d:fUjMmN dh:fUjMmN n:fS nh:fTjM nv:fQ
talk d:aMdNlV
tampering NA.keep:ePjQ NA.none:aRfPgLkMpP n:aQcQfPgKjSkKmNpP nh:aQcQfPgKjSkKmNpP nha.keep:ePjQ nha.none:aRfPgLkMpP
tap DA.interact:lQ NA.interact:lP d:lQ dv:lQ n:lR nv:lP
target DA.delete:cQ DA.run:hQpQ NA.create:fMhSiQ NA.delete:cPjQ NA.update:cQgNiRmN d:cShQpQ dh:hS dha.run:hS n:bNcUfLgLhRiSjPmLoN nh:fMhSiR nha.create:hSiP s:iQpM sp:iP
target_allocation b:cTiN db:cR nb:cWiMjN
target_by b:hS
target_group b:gMiR db:iQ nb:gLiSjQ
targeting d:iQ n:iQ nh:iQ
task DA.create:iKmTpP DA.delete:iRjMpN DA.read:pN DA.update:iLmTnQoMpM NA.create:iMmQnR NA.delete:iRjNpP NA.run:oP NA.update:iKmRnRpM d:hMjNmVnUoNpM dh:iLmRnSpM dha.create:iMoQ dha.delete:pN dha.run:nQ dha.update:iMmRnPpM n:bMiMjLmSnWpN nh:iLnRoUpN nha.create:iM nha.update:iMnPoQpM s:nQoMpP sp:nQpP
task_and b:pK
task_as b:mMoRpP
task_ids sp:iP
task_in b:mRnQoL
task_instance b:iSjM nb:iRjM
task_list b:mSoM db:mQoN
task_status b:iMmR db:mQ
task_to b:pQ
task_with b:oQpP
tasks OP:bNgRhPjRlNmGoV OPA.write:bNgRhPjRlNmGoV P:gPhSjPmJoQ PA.write:gPhRjPmJoQ
taste NA.create:mR d:mQoM n:gLjQmToM nh:gLjQmToM nha.create:mR
tax DA.create:dQ DA.none:dQ DA.read:pN DA.update:bLdPgQpP NA.none:bLgQ NA.read:bQpN NA.update:dQ d:bJdUgQ n:bKdSgPpN nh:bQ nha.read:bQ
tax_code b:bQdN db:bQdN nb:bSdM
tax_extension b:dQ nb:dQ
tax_filing b:bMdS nb:bMdQ
tax_payment b:bLgR
tax_rate b:bQdM db:bQdM nb:bRdM
tax_return b:bMdQ nb:bKdS
taxonomy DA.create:oQ DA.delete:jQ DA.update:oQ NA.create:oQ NA.delete:jQ NA.update:oQ d:fMjQoT n:fMjQoT
taxonomy_term b:oT nb:oT
team DA.create:oR DA.read:pN DA.update:iNmNnQoR NA.create:gQiM NA.update:gMmNoR d:bMdLiLmLnQoU dh:gQiM n:iMkMoR nh:gQiM nha.send:lQ s:pP sp:pP
team' DA.create:oP d:mNoP
team_notification b:lP db:lP nb:lP
team_of b:nQ
team_see b:oP
team_space b:gMjPmNoS db:gNjP nb:gMjQoR
technique d:pN
telegram DA.send:gP NA.send:gQlN d:gQ n:gQlM
telescope DA.delete:fQjN DA.update:fQ NA.create:fS NA.delete:fQjN NA.select:fQ NA.update:fQ d:fUjN dh:fS dha.update:fQ n:fYiMjNmM nh:fU nha.select:fQ nha.update:fQ
telescope_mount b:fQ db:fQ nb:fS
television d:fQoN n:fQoN nh:fQoN
tell d:pN dh:pP dha.read:pP
temperature DA.read:pN d:fR dh:pN dha.read:pN s:pM sp:pM
template DA.read:pN DA.update:oN NA.create:lQ NA.read:pN NA.update:iQoN d:iRlRoLpK dh:iRoM l:iQ n:iSlRoL nh:dMiSlRoLpN nha.create:dMlQoM nha.read:pN nha.update:iP s:dQ
template_and b:pN
template_contract nb:dP
template_id sp:pN
template_of b:dMiR
template_stack nb:iQ
template_with b:mQoN
tempo nh:mQ
temporarily d:fLjQpP
tenant DA.create:mR DA.delete:jQ DA.update:gP NA.create:eMmR NA.delete:jQ NA.none:pP NA.update:eMgR d:lNmR dh:eKjQmS dha.create:mR dha.delete:jQ dha.update:eKgRmQ n:lMmSpP nh:mS nha.create:eNgNmS nha.delete:jQ nha.update:eMgQ
tenant_admin b:gP nb:eNgQ
tenant_application b:eQgM db:eP nb:eQgM
tender NA.delete:cR d:bMcTeM n:bLcWeL
tender_offer b:bMcTeM db:bNcSeM nb:bLcWeL
tennis d:dLlS n:dLlS
tennis_court b:dLlS db:lQ nb:dLlS
term DA.create:oP DA.read:pN DA.update:eQ NA.create:oQ NA.update:oQ d:bMcRePiMoQpP n:bMdQfMoS nh:oT nha.create:oQ nha.update:oQ s:pN
term_memory nb:mQ
terminal DA.delete:iQ DA.run:hQ DA.send:hQ d:hVmM n:hRmM
terminal_charge nb:bQ
terminal_session b:hQ db:iQ
terminate DA.delete:iSjM d:iSjM dv:iSjM
terminate_a b:iSjM
terraform DA.read:pN NA.update:iQmN d:iQpL n:iQmN
terraform_workspace b:iP nb:iQ
terrain DA.create:mP NA.create:mS d:jQmR dh:jQmR dha.create:mP n:fMjQmU nh:fMjQmU nha.create:mS
test DA.create:mR DA.delete:eQgNmQ DA.none:pH DA.read:bRpQ DA.run:hMlQpQ DA.send:jQpN DA.update:bLeThMiSmMoNpP NA.create:pN NA.delete:eR NA.keep:iS NA.none:eQpM NA.read:eQ NA.run:hMlQ NA.update:bMdNeRfMiSoM d:bQdMeSfKgMhLiQjQkMmRoLpL dh:aSiQmMpN dha.create:aQ dha.delete:eQjM dha.none:pL dha.read:pQ dha.update:eNiRmM n:aRbKdLeXfMgMhKiTjQlQmNoLpM nh:aReThMiRmJpN nha.create:aPfPmM nha.delete:eQjM nha.keep:iSmM nha.none:pN nha.read:eQ nha.run:iP nha.update:aQeRmL s:iNoQ
test_cas b:mR db:mR
test_case b:dMmToMpQ db:mSoM nb:dMeMmUoM
test_drive b:hMlT db:hMlS nb:hMlT
test_for b:pK
test_in b:pQ
test_of b:pR
test_on b:pN
test_plan b:aMbMiUjQmM db:aNbNiRjQmN nb:aMbMiUjQmM
test_result b:eUiMpP db:eR nb:eRfN
test_run b:hNiQ
test_the b:pP
testament n:dQ
testing NA.none:pP d:pN n:pP
text DA.create:pN DA.harm:pL DA.interact:lPpP DA.keep:hQpP DA.operate:pN DA.read:pM DA.run:pM DA.send:pN DA.update:mRpK NA.create:oQpP NA.export:gP NA.read:iQmNpQ NA.send:lQpP NA.update:pM d:hQlPpC dh:hQlQmLpQ dha.create:mNoQ dha.interact:lPpP dha.keep:hQ dha.read:pP dha.send:pQ dv:pK n:kMlS nh:iPmMpN nha.create:mMoR nha.read:iPpQ nha.update:pM s:mQoRpM sp:mPoSpL
text_and b:pM
text_by b:oP
text_description b:pP
text_from b:pN
text_layer nb:mP
text_of b:pQ
text_on b:lQpQ
text_password nb:gQ
text_search b:pN db:pN
text_to b:hQ
text_using b:pM
text_with b:pM
tf NA.update:pP n:pP
that NA.create:mNnR NA.none:nP NA.update:cQiMnT d:bPcQdMeMhViJjLnToKpM l:bMiTkM n:bLcTiKjMmLnZ
that_a b:pQ
that_act b:iMnUpQ
that_all b:dMhQkQpM
that_answer b:pN
that_are b:pN
that_can b:bQoMpN
that_change b:pP
that_contain b:pN
that_decide b:pP
that_fit b:pL
that_is b:pQ
that_it b:pN
that_later b:mQpQ
that_nobody b:pP
that_only b:pL
that_operation b:dNgQiLjQkPpP
that_provide b:pN
that_sell b:bLcT
that_the b:oQpL
that_was b:bQpN
the d:aIbKcHdJeIgJiLjHkGlKnJoKpP l:aMbNcMdLeMiPmQ s:pM
the_ability b:pQ
the_access b:pQ
the_accessibility b:pK
the_account b:aRcPdReSfTgJiLjLlNmKoK
the_accuracy b:iSjQmM
the_active b:pP
the_analysis b:iNmQ
the_answer b:pQ
the_app b:hPpP
the_application b:pQ
the_authenticated b:oQ
the_authority b:dPpP
the_autonomous b:pN
the_aws b:pN
the_base b:pQ
the_best b:pP
the_brake b:pP
the_broker b:pP
the_browser b:mSnNpN
the_budget b:bQ
the_calendar b:oP
the_caller b:pP
the_car b:pP
the_catalogue b:oQ
the_channel b:fMiSoQ
the_chat b:lQpP
the_cloud b:iRmMoMpM
the_cluster b:pP
the_code b:iMoQ
the_confidentiality b:gQkPmMpR
the_configuration b:pN
the_configured b:pN
the_connection b:mQpS
the_console b:pK
the_content b:kMoQpM
the_conversation b:pP
the_cost b:pN
the_credit b:pP
the_crm b:mNoR
the_current b:mQpN
the_customer' b:pP
the_d b:pN
the_data b:pN
the_database b:iQjQmLpU
the_dataintegritytool b:pP
the_decrypted b:pR
the_default b:pN
the_design b:fMiNmS
the_desired b:pP
the_desktop b:lP
the_destination b:mPpQ
the_detail b:iQ
the_device b:hQ
the_difference b:pN
the_directory b:gQjMpP
the_disassembly b:iMmSoM
the_dose b:pP
the_editor b:mQpQ
the_effect b:pR
the_email b:pP
the_engineer b:pP
the_error b:iQ
the_expected b:pN
the_field b:bUiKjNlLmLoP
the_final b:pK
the_firewall b:iQpP
the_flux b:pN
the_given b:cQePjPkKnLoMpP
the_grade b:pN
the_graph b:pP
the_history b:pN
the_home b:fUiMnNpP
the_host b:kQmM
the_house b:pP
the_image b:iPpL
the_impact b:pP
the_index b:mQ
the_integrity b:eM
the_inventory b:mP
the_ios b:iPpR
the_key sp:pM
the_knowledge b:mRoN
the_last b:pP
the_latest b:jP
the_ledger b:bQ
the_legitimacy b:pP
the_list b:mSoN
the_local b:mQpR
the_map b:pN
the_margin b:pN
the_mcp b:pN
the_memory b:pP
the_messenger b:lRoL
the_microwave b:pP
the_migration b:pN
the_monthly b:pN
the_most b:pN
the_nested b:pL
the_new b:pN
the_next b:mQ
the_node b:iNmPpN
the_notebook b:iNmQ
the_on b:gMnUoM
the_order b:pM
the_organization b:iToK
the_original b:pM
the_originality b:oQpN
the_other b:pP
the_oven b:pQ
the_page b:kNlRmToHpJ
the_patient b:pQ
the_patient' b:pP
the_payment b:bQjQoN
the_phone b:lQ
the_picture b:pM
the_product b:oP
the_profile b:pP
the_project b:iMmR
the_provided b:hQ
the_public b:oSpQ
the_quality b:pM
the_query b:pN
the_question b:pP
the_recommended b:pP
the_remote b:kQpP
the_repository b:iMmMoT
the_requested b:pP
the_response b:pN
the_rest b:pN
the_result b:pR
the_risk b:pQ
the_robot b:pP
the_rule b:pL
the_s b:pP
the_scene b:fNmRpP
the_schema b:pN
the_security b:iPpP
the_selected b:pP
the_server b:hRpP
the_service b:oP
the_setting b:bQcPgLhM
the_shared b:iMoQ
the_sheet b:iNmR
the_shop b:bRoN
the_site b:oT
the_speaker b:fR
the_specified b:eMfQgShIlTmFoNpR
the_status b:lQpP
the_stock b:pM
the_store b:pP
the_study b:aMgQiNkQoN
the_symptom b:pQ
the_system b:gRmMoQ
the_task b:pJ
the_team b:mMoS
the_team' b:mNoP
the_television b:fQoN
the_terminal b:hQ
the_test b:pR
the_tool b:kQpR
the_top b:pM
the_tracker b:iMmNoT
the_transcript b:pN
the_trash b:jP
the_tv b:fQ
the_user b:cNgMjQlQpL
the_user' b:kNlRmQpN
the_value b:bSdQfMgQhNlMmL
the_vault b:iNkP
the_vehicle b:fSpN
the_view b:pM
the_wallet b:pP
the_watchlist b:jNmR
the_website b:oR
the_window b:pP
the_workspace b:iQkMoR
theatre n:bP
theatre_seat b:bP nb:bP
theft NA.grant:bP NA.keep:aMgPkQ NA.none:eNfMgQiQjKkTlQpP NA.read:kQpP n:aKcMdNeMfMgPjJkZpQ nh:aKcMdNeMfMgPjJkZpQ nha.grant:bP nha.keep:aMgPkQ nha.none:eNfMgQiQjKkTlQpP nha.read:kQpP
their DA.publish:kMlQ DA.read:aP DA.update:pP d:aQoQpK l:iP
their_answer b:aQpQ
their_application b:pM
their_name b:pM
their_value b:pP
them DA.read:kQpP d:pQ dh:pQ dha.read:pP
them_into b:pP
them_to b:pP
theme DA.export:iQ DA.update:iMmMoU NA.export:iQ NA.keep:mNoR NA.update:mNoR d:kMmNoS dh:iMoR dha.update:iMoR n:kLmMoT nh:iKmMoX nha.keep:mNoR nha.update:iLoT s:iRpN
theme_id sp:iR
then DA.create:pP d:pQ
then_return b:pP
then_run b:pP
therapy DA.keep:mP DA.none:dNoTpP DA.read:kQpN DA.update:aQpM NA.none:oRpN NA.read:pN d:dMgNkQlNoTpP n:oRpM nh:pN
therapy_note b:pP
therapy_plan b:pP
therapy_session b:pP db:pN
there d:pK
there_are b:pN
there_is b:pM
thereby d:pN
thermostat d:fQ n:fR
thermostat_schedule b:fQ nb:fRiN
these l:mM
they DA.none:pP DA.read:pM DA.update:pP d:fQpP
they_accurately b:pN
they_are b:pQ
think DA.read:pN NA.read:pM d:pM dv:pM n:pM nv:pM
think_about b:pN
this d:bKcMdKeQfQhMiNjLkKlRmTnNpN l:bRcNgNhRlLmLnS
this_function b:iMlQmP
this_patient b:pP
this_server b:pM
this_tool b:bMcMeRfQhIkK
thorough d:kQoQpN
thoroughly DA.read:pL d:pL dh:pL dha.read:pL
thought d:pN n:mQ nh:mQ s:pN sp:pN
thread DA.create:mRoM DA.update:mSoLpP NA.create:mRoM NA.update:mRoLpP d:mVoLpQ dh:lMmSpP dha.update:pP n:lNmVoJpQ nh:lMmRpQ nha.update:pP s:pQ sp:pP
thread_id sp:pP
thread_label b:mToK db:mRoL nb:mToK
thread_on b:oPpP
threshold s:pM sp:pM
throttle n:iR nh:iR
through DA.none:pL DA.read:pP d:pK
through_a b:pN
through_the b:pM
through_thought b:pN
throw d:jR
thời DA.none:pM d:pK
thời_tiết b:pM
tick NA.none:mP n:mP
ticket DA.delete:bQ DA.pay:pP DA.read:bNjRpN NA.create:bRoM NA.delete:bSjM NA.none:bMjR NA.pay:pP NA.update:bPoM d:bRjPlMmNoLpQ dh:pP dha.pay:pP n:bTlMmNoLpQ nh:bUlNoLpP nha.create:bQoN nha.delete:bQ nha.pay:pP nha.update:bQ s:oP
ticket_by b:bRoL
ticket_data b:bNjQ db:bNjQ
ticket_for b:pP
ticket_from b:bPjN
ticket_upgrade b:bRoM db:bRoN nb:bR
tile DA.update:mQ NA.update:mQ d:mR n:mR
tile_map b:mR db:mR nb:mR
tilt n:fRjNmN nh:fRjNmN
time DA.create:iTmM DA.delete:jQ DA.read:pN DA.run:pN DA.update:fQiLmQpP NA.create:iPmQoM NA.delete:jQ NA.read:pN NA.send:lQ NA.update:iRoM d:iQkNoQpP dh:aQ dha.create:iP l:iMmMoQ n:aMfNiUpN s:bMlRmPpP sp:bNlQmQpM
time_, b:pQ
time_code b:pR db:pR
time_entry b:mToL db:mRoM nb:mToL
time_frame b:pN
time_recovery b:iRmM nb:iRmM
time_sery b:iRpN
time_text nb:lQ
time_window sp:pN
time_zone b:iNmR db:iNmR
timeframe s:pN sp:pN
timeline d:mQoM n:mQoM nh:mQoM
timeout DA.run:hQ NA.create:hQ NA.update:gNiP d:gLhQ l:hP n:gLhQiP sp:pN
timeout_ms sp:pP
timer DA.create:mQ DA.run:mQ DA.update:fQ NA.create:mQ NA.run:mQ NA.update:mR d:iNmU dh:mS dha.create:mQ dha.run:mQ dha.update:fQ n:iNmU nh:iNmU nha.create:mQ nha.run:mQ nha.update:mR
tip NA.none:pL n:bPpL nh:bQpL nha.none:pL
title DA.create:oP DA.read:pN DA.update:dRmMoP NA.create:oQ NA.delete:dR NA.update:dQoQ d:dRfMoRpN dh:dRmM dha.delete:jQ dha.update:dQ n:dVfMmMoS nh:dVfMmMoS nha.create:oQ nha.delete:dR nha.update:dQoQ s:iKoUpP sp:iKoUpP
title_, b:pN
title_by b:dQ
titre s:cRpP sp:cRpP
tiết DA.none:pM d:pM
tls DA.create:gQ NA.create:gQ d:gP n:gSjN
tls_key b:gRjN
to NA.create:gMiRkQlRmLoNpP NA.export:oQ NA.none:pK NA.select:mQ NA.send:pQ NA.update:mN d:aHbLcJdJeIfJgKhLiJjLkTlHnRoHpT l:gMiSmQoK n:gNjMlPmNnQpP s:bRgKkLlQnQpL sp:bQiQkMlQpM
to_a b:aMbQcMdLfMgMiKkUmMnWoMpQ
to_access b:pG
to_accurately b:pQ
to_add b:iMjRoR
to_administer b:aP
to_aid b:pN
to_an b:dQeMfPgMhLkTlNmMnMoQpM
to_analyze b:pH
to_another b:dQmNoPpP
to_approve b:aQePiN
to_assign b:iMmNoS
to_authenticate b:pM
to_authorized b:gQ
to_be b:pP
to_cancel b:bPiPjNlM
to_clear b:jR
to_client b:lRpP
to_close b:bMmQ
to_complete b:pP
to_confirm b:bQpM
to_control b:fP
to_copy b:mP
to_create b:dSeTfRgUhLjNkMlLmInLpQ
to_customer b:nQ
to_date b:dNjQ
to_decide b:pP
to_delete b:gRmN
to_deploy b:iQ
to_determine b:pN
to_do b:mToM
to_draft b:dPlQmM
to_edit b:dQgMiLmS
to_empty b:jQ
to_enable b:gP
to_enhance b:hQiQjMpM
to_ensure b:bMgLiRjRpP
to_evaluate b:bReKhQjNpP
to_execute b:hSiM
to_external b:bNkSpP
to_facilitate b:lQ
to_file b:bQeMmQpP
to_forward b:kQ
to_gain b:pN
to_gather b:gQpP
to_generate b:iQjQpR
to_get b:gQ
to_home b:bMdNfS
to_hover b:lQ
to_identify b:pR
to_improve b:pP
to_include b:pN
to_influxdb b:mQ
to_install b:hQ
to_invite b:eRgPlL
to_it b:pN
to_its b:pP
to_json b:pL
to_maintain b:bQiNpQ
to_make b:pP
to_manage b:bTgQhMjMkNmLpR
to_mark b:bMmSoN
to_markdown b:pN
to_modify b:jQmL
to_monitor b:pP
to_optimise b:pP
to_order b:aP
to_other b:pQ
to_oversee b:pP
to_plan b:pP
to_predict b:pN
to_prepare b:mP
to_press b:lQ
to_prevent b:eNjR
to_proceed b:pN
to_production b:iR
to_protect b:aMfNgNiVpS
to_provide b:dMmQpR
to_publish b:kQ
to_query b:pM
to_record b:gMhNmS
to_remove b:jQ
to_rename b:iNoR
to_reset b:iMjS
to_resize b:iQ
to_restore b:iMmV
to_retrieve b:pM
to_review b:pE
to_run b:iRpM
to_safeguard b:gQpP
to_save b:aR
to_schedule b:aRlQ
to_search b:pP
to_secure b:aMbNgSiWkMmMpR
to_securely b:kPpP
to_send b:bQkTlJ
to_set b:bQfPmM
to_share b:lRpQ
to_simulate b:cQgNpQ
to_specify b:pQ
to_start b:fQiQmMpN
to_stop b:fPhRiN
to_study b:cQpQ
to_submit b:hRmN
to_support b:lQ
to_sync b:kQ
to_take b:pP
to_test b:fMjQpP
to_the b:gRhRiKjPlLmRoLpL
to_think b:pM
to_transfer b:bNkSpP
to_truncate b:jP
to_understand b:pP
to_update b:bIhQiPmU
to_use b:pN
to_verify b:pK
to_view b:pN
to_viewer b:kQlM
to_void b:bQ
to_watcher b:iMmLoU
to_withdraw b:bN
to_work b:pP
to_write b:lQ
toaster DA.update:fR NA.update:fR d:fTjN dh:fSjN dha.update:fQ n:fTjN nh:fTjN nha.update:fR
toaster_by b:fRjN
todo NA.create:mQ NA.none:pP NA.update:mP d:jRpP n:iNjQmQoNpP nh:mPpP
todo_item nb:mQ
todo_list b:pP
toggle DA.update:mSoM NA.update:mQ d:iMmRoMpQ dv:iMmRoM n:mQ nv:mQ
token DA.create:gQ DA.grant:cRpP DA.pay:bQ DA.select:pP DA.update:mNoR NA.create:gQpP NA.delete:cP NA.grant:bQ NA.none:pN NA.read:gQpR d:bScPgQiMmMoQpS dh:bR dha.create:gQ dha.delete:gQ dha.grant:bQ dha.pay:bQ n:bTgQiNpR nh:gTpR nha.create:cMgRpP nha.grant:bQ nha.read:pP nha.update:gS s:bTcLgPmLpN sp:gPmMpP
token_across b:cSgL
token_and b:pN
token_associated b:pP db:pP
token_by b:pN
token_from b:cQ
token_in b:cRgMpN
token_of b:pP
token_on b:pN
token_pool nb:cSgL
token_swap nb:cQgN
token_transfer b:bRcNgM db:bR nb:bRcNgM
token_using b:pP
told d:pQ
toll DA.delete:bRjM DA.run:bQ NA.delete:bRjM NA.run:bQ NA.update:bS d:bUfQjM dh:bVfNjM n:bXfQiNjMmMoN nh:bYfMjM nha.update:bSfN
toll_barrier b:fR db:fR nb:fS
tool NA.create:hPpP NA.export:mQ NA.harm:pM NA.keep:iPmQpN NA.none:eMgMhPiQkNlSmQnMpP NA.pay:bQpM NA.read:aRmNoQpM NA.run:pP NA.update:fNgQhQiMpP d:dMeLhWiDkLlQmInN dh:hQlPpM dha.none:lPpM dha.run:pP l:hQiMjPnR n:bMcMfMhTiMjMkLlSoMpM nh:bMcMfNhSjMkLlSmQoN nha.create:hPpP nha.export:mQ nha.keep:iQmPpN nha.none:eMgMiRkNlSmRnM nha.pay:bQpM nha.read:aRmNoQpM nha.run:pP nha.update:fNgQhQiMpP s:hQpP sp:pP
tool_allow b:eNhMnM
tool_as b:pN
tool_designed b:hQ
tool_for b:hQkLmQpG
tool_provide b:pQ
tool_server b:hP db:hP nb:hP
tool_that b:hQpN
tool_to b:aQcSfKhIjSkRlRmInKoLpY
tool_when b:pM
tool_with b:pM
top DA.delete:fQ DA.read:pN NA.delete:fQ NA.none:pP d:bRfRmNpN n:bSfRmM
top_box b:fTmN db:fS nb:fTmN
top_up b:bR db:bQ nb:bS
topic DA.create:pM DA.publish:fQ DA.read:pN DA.update:bNiR NA.create:iQoMpN NA.update:bMiRmMoP d:bNfShQiRkMmMpN n:bMiVmMpN nh:iTmMpN nha.create:iQpN nha.update:mNoQ s:pN sp:pN
topic_, b:pP
topic_subscription b:iQ db:iQ nb:bNiQ
torch d:fR dh:fQ n:fS nh:fS
torpedo NA.update:fSmN d:fTjM n:fWjMmN nh:fWjMmN nha.update:fSmN
total DA.read:pN d:pN s:pN
totp NA.read:pR n:pR
totp_code nb:pR
touch DA.interact:lP d:lP n:lS nh:lU
tour DA.pay:bMlQ DA.update:bP NA.delete:bQ NA.pay:bMlQ NA.update:bP d:lR dh:lQ dha.pay:bMlQ n:lR nh:lR nha.delete:bQ nha.pay:bMlQ nha.update:bP
trace DA.create:pL DA.delete:jQ DA.update:eMmT NA.delete:jP NA.none:pL NA.update:eMmT d:eLjQmSpL n:eLiMjPmTpL nh:eLmT nha.delete:jP nha.update:eMmS
trace_request b:pL db:pL
track DA.create:mP DA.read:pN DA.select:fQmN NA.delete:jQ NA.read:pN NA.select:fQmN d:gQiMmQpP dh:fVjNmLpP dha.create:fRmM dha.delete:fQjM dha.select:fQmN dha.update:fQmN dv:pL n:iNmQ nh:fRpP nha.create:fQ nha.select:fQmN nv:pN s:pN sp:pP
track_by b:fMjQmP
track_name b:fM db:fM nb:fM
tracker DA.create:oQ DA.update:oQ NA.create:oQ NA.delete:jLoS NA.none:pP d:iMmNoS n:iNjLmNoVpQ nh:iNoRpQ nha.create:oQ nha.none:pP
tracking DA.create:pP DA.read:pQ NA.create:oQpP NA.read:pQ d:pS n:oQpR nh:oQ nha.create:oQ nv:pQ
tracking_and b:pN
tractor d:fTjN dh:fTjN n:fWjNmN nh:fWjNmN
trade DA.read:cQgNpM DA.trade:cNkP DA.update:bMcSpP DV:bMc[gMmMoM DW:bMcUpP NA.trade:kQ NP:bMcTpL NV:bKcZjNkQoN VV.trade:cXmN d:bLcTgLkR dh:cPpN dha.read:pN dv:bMcTpP n:bNcRgLkSpM nh:cSpM nha.update:cP nv:kQ
trade_data b:cRkN
trade_order b:gQ
trade_secret b:gMkR db:gNkQ nb:gNkQ
trademark DA.none:pP DA.read:dQ DA.update:dP NA.none:dQpP NA.update:dP d:dRpP n:dSpP nh:pP
trademark_filing b:dQ
trading DA.read:pN NA.none:pM OP:cRlMmQ OPA.write:cRlMmQ d:cT n:pN nh:pP
trading_strategy b:cR
traffic DA.delete:jP DA.none:iQpP DA.publish:fQ DA.read:fMgPjPpK DA.send:jQ DA.update:pP NA.create:iP NA.delete:jP NA.none:pN NA.read:pN d:bNiPjQ n:iPjQpN
traffic_copy nb:kP
traffic_data b:fLjSpN db:pN
traffic_policy b:gMjP db:gNjP nb:gLiQjP
traffic_signal b:fQjN
trailer DA.update:fQ NA.update:fS d:fUjM dh:fSjM n:fWjM nh:fWjM nha.update:fS
trailing n:cR
trailing_stop nb:cR
train DA.create:fP DA.pay:pP DA.run:mQpN NA.create:fP NA.run:mRpN d:bPfQmRoM dv:mPpN n:bPfQlNmRoM nv:mQpN
train_a b:mPpN
train_journey b:pP
train_reservation b:bP
train_signal b:fR db:fQ nb:fR
train_ticket b:bQ nb:bQ
training DA.create:gQiMkQoMpP DA.read:gMlQpQ DA.update:mR NA.create:iMmS NA.none:mQ d:jRlQmQoMpR n:kMmU
training_data b:mQ
training_image b:mP nb:mP
training_job b:iQ db:iP nb:iQ
training_set b:mQ nb:iMmS
training_tool b:lQoNpR
tram DA.update:fR NA.update:fR d:fTjN dh:fTjN dha.update:fR n:fTjN nh:fTjN nha.update:fR
transaction DA.none:mP DA.read:jQpQ DA.run:hMjQpQ DA.update:bR NA.none:hNjPmQpU d:bQhLiMjQmSpP dh:pN dha.none:mP dha.run:pP l:bQ n:bPhMjPmQpQ nh:hMjQ nha.none:jQ
transaction_, b:pP
transaction_against b:pP
transaction_and b:pN
transaction_data b:bQ
transaction_for b:pP
transcript DA.delete:eNjQ DA.read:pN NA.delete:eNjQ NA.none:eQpN NA.read:pN d:ePmQpM dh:eMjQpN dha.delete:eNjQ dha.read:pN n:eQpM nh:jQpN nha.delete:eNjQ nha.read:pN
transcript_into b:eMmQ
transcript_of b:pN
transfer DA.delete:bQ DA.pay:bLcLdQkSnRpP DA.read:pR DA.update:aPbQ NA.create:bR NA.delete:aQ NA.none:bMdQkR NA.pay:bMnR NA.read:pN NA.update:pP d:aQbPcJdRkQmNnSpU dh:aQbRcMkL dha.delete:bQ dv:bLcLdQkSnRpP n:aRbMcLdRlMmNnR nh:aSbRcMdRgLpN nha.create:bR nha.delete:aQ nha.none:dQ nha.read:pN nha.update:aP nv:bMnQ
transfer_an b:bQ
transfer_and b:pN
transfer_manager nb:kQpQ
transfer_of b:pP
transfer_the b:nQpP
transferred d:pN
transferring d:pP
transformation DA.update:iP NA.update:iP d:iT n:iT nh:iQ
transit NA.update:iP n:iP
transit_gateway nb:iP
translate NA.read:pN d:mQ n:pN nv:pN
translation DA.create:mR DA.update:mNoR NA.update:mMoS d:mQoQpN dh:oQ dha.update:mNoR l:mQ n:iQ
translation_entry nb:mMoS
translation_of b:iMmMoS
transmission d:pP
transparency DA.read:pP d:dPpP
transparency_in b:dQpN
transplant DA.update:aQoN NA.update:aSoM d:aSjNoN n:aUjNoM
transplant_listing b:aSjNoN db:aRjN nb:aUjNoM
trash DA.update:jQ NA.delete:jP d:jQ n:jP
travel DA.create:mQ DH:bVdNfIgMhQlRpS DHA.create:hQlQpP DHA.delete:bSfM DHA.pay:bRpQ DHA.read:pM DHA.run:lQ DHA.send:mQpQ DHA.update:bQfLiQmLoQpP DHM:bSfRhMiQjMlQmJoN DK:aKbWcMdLeMhLkM NA.none:bQ NH:b_cMdMeMfIgLjMkMlQnMpQ NHA.create:bRhQiRmL NHA.delete:bTfN NHA.none:bTiNoQ NHA.operate:pP NHA.pay:lQpQ NHA.read:pM NHA.run:hNlR NHA.select:bL NHA.update:bWfLgMmPoMpP NHM:aMbZcMdNfUhLjJlTmLoG NK:aMbWcLdLfQgMhMiMjLlQmJnNoQ NKA.create:bSfPhRlMmLoM NKA.delete:bQiNlR NKA.none:bSdNfMiPjQmMnNoR NKA.operate:fQ NKA.pay:bRlQ NKA.publish:lNoQ NKA.read:iQ NKA.run:hMiLlSmS NKA.select:bLoQ NKA.update:bPlM SK:bQfPgMhNmPoPpS d:mP n:bQ
travel_booking b:bQ
traveller d:mQpQ
traversal d:hQ dh:hQ n:hQ nh:hQ
treasury DA.delete:bNcQ DA.update:bMcQ NA.delete:bNcQ NA.update:bMcQ d:bIcX n:bIcX
treasury_bill b:bIcX db:bKcU nb:bIcX
treatment DA.none:aQpN DA.read:pR NA.none:pR NA.read:pP d:aSpP dh:pQ dha.read:pQ n:pR nh:pQ nha.read:pQ
treatment_, b:pP
treatment_for b:pP
treatment_plan b:aQpN
tree DA.read:pN DA.update:mR NA.update:mR d:iNmRpJ dh:pK n:iNmRpN nh:iNmRpN nha.update:mR
tree_of b:pK
trend d:pN
trend_, b:pN
trending DA.read:pN NA.read:pN d:pN n:pN
trending_token b:pN db:pN nb:pN
triage DA.create:aNoP DA.update:oQ NA.create:aNoQ NA.update:oQ d:aJgQoS n:oQ
triage_data b:aMgQ
triage_state b:aJjQoT db:aMjQ nb:aJjQoT
trial DA.update:bQ NA.update:bQ d:bRdQpP n:bSdQ
trial_enrollment nb:aQ
trial_period b:bU db:bU nb:bU
trial_registration b:aMdR db:aMdR nb:aMdR
trigger DA.run:fRhLiPnPpP NA.read:pP NA.run:hMjQnPpP d:fQhNiPmMnPpR dv:fRhLiPnPpP n:hLiSjQmMnPpQ nh:jQpP nha.read:pP nha.run:iMjQ nv:hMiQnQpP s:pP sp:pP
trigger_a b:hMiRpP
trigger_an b:nP
trigger_the b:fS
triggered d:cQpP
triggered_order b:cQ db:cQ
trim DA.none:jRpP d:jRpP dh:jRpP dha.none:jRpP
trip d:bQpQ dh:pQ n:bQ nh:bQ s:pP
triple n:mP nh:mP
troubleshooting d:pM
truncate DA.delete:jT NA.delete:jU d:jT dv:jT n:jU nv:jU
truncate_a b:jR
trust DA.delete:gP NA.delete:gP d:gQ dh:fNgSiN dha.delete:gP n:dQfMgRiM nh:fNgSiN nha.delete:gP
trust_deed b:dQ nb:dQ
trusted DA.create:fMgR DA.update:fNgQ NA.create:fMgR NA.update:fNgQ d:fJgW n:fJgW
trusted_device b:fJgW db:fMgR nb:fJgW
ttest n:pM
tub DA.update:fQ NA.update:fQ d:fR dh:fR dha.update:fQ n:fR nh:fR nha.update:fQ
tube d:aTbL n:aTbL
tube_rate b:aTbL db:aTbL nb:aRbM
tunnel NA.read:pN d:iQ dh:iR n:pN nh:iQ
turbine NA.none:fP n:fQ nh:fP
turn DA.operate:fQiQnMpN NA.operate:fPpN NA.run:fQ d:fRiQnMpN dv:fQiQnMpN n:fTpN nv:pN
turn_an b:fQpN
turn_signal b:fR db:fQ nb:fT
turn_the b:pN
turntable DA.update:fS NA.update:fS d:fUjNmM dh:fTjNmN dha.update:fQ n:fUjNmM nh:fUjNmM nha.update:fS
tv DA.create:fQoN DA.delete:fQjM DA.update:fQ NA.create:fQoN NA.delete:fQjM NA.update:fQ d:fUjMoM n:fVjMoM nh:fQ nha.create:fP
tv_app b:fP db:fP nb:fP
tv_channel b:fQoN nb:fQoN
twap NA.update:cQ d:bNcR n:bLcU
twap_order b:bNcR db:cQ nb:bLcU
tweet DA.publish:oP DA.update:oQ NA.update:oQ d:lMmPoQ dh:oQ dha.publish:oP nha.update:oQ
twitter DA.read:pN d:pN n:pP
two DA.create:mQpN DA.delete:jRoL DA.none:pM DA.read:pN DA.run:pL DA.update:pM NA.delete:lR d:iNjQmQoNpG l:oQ n:lR nh:iMlS
two_by b:lQ
two_given b:pN
two_integer b:pN
two_number b:pL db:pL
two_sample b:pM
type DA.create:pN DA.interact:lSmMpP DA.publish:kP DA.read:pP DA.update:mMoQpN NA.create:pN NA.interact:lQpP NA.publish:iQoM NA.update:mMoR d:iMkPlRmJoQpN dh:iPpN dha.create:pN dha.publish:iQoM dv:lSmMpP n:lTmJoPpN nh:iPlQmKoQpN nha.create:pN nha.publish:iQoM nha.update:mLoR nv:lQpP s:fMgMiPlMmPnPpP sp:lMmRpP
type_for b:pN
type_in b:pN
type_symbol nb:cMmQ
type_text b:pP
type_touch b:lQ
typescript d:pN
tìm DA.none:pK d:pK
ua NA.update:fRmM d:fTjNmM n:fViMjMmM
ua_node b:fTjNmM
uber d:bQpP n:bQpN
ui NA.read:pN d:pL
uid n:aQ
ultrasound DA.update:aR NA.update:aR d:aZbNfMiNjMmN dh:aXbNfMjM n:aZbNfMiNjMmN nh:aZbNfMiNjMmN nha.update:aR
ultrasound_by b:aP
um DA.none:aQpQ d:aQpP
un DA.none:aQpQ d:aPbMcMeRfMgMiRjPlQmMnSpR
una DA.none:aNdReQpQ d:aNdReQgSpP
unauthorized DA.run:pN DA.update:dNiWpQ d:eMiTmPpU
unauthorized_access b:eMgMiWmRpS
unauthorized_alteration b:iPpQ
unauthorized_use b:iN
unclear R:aTbLdSeSfJgIhIiJjLkImKnSoKpU
under DA.none:pP DA.read:pN d:cQlQpQ n:lQ
under_a b:lQ
under_controlled b:cQpP
underfloor n:fP
underfloor_heating nb:fP
understand d:pP
understanding d:pN
undone l:dQeQjL
unemployment n:eQ
unemployment_benefit nb:eQ
unfollow NA.publish:oQ n:oQ nv:oQ
unique DA.create:pP DA.read:pN d:oQpP l:gQ
unique_identifier b:pP
unit DA.create:bQgQiM DA.delete:jL DA.read:pN DA.update:bMgQ NA.create:bQgQiM NA.delete:jL NA.pay:cP NA.read:pN NA.run:hP NA.update:bQgQiN d:cQdLgTiMjMmQpP dh:bQgRiNjMpP dha.create:bQiM dha.delete:gPjL dha.read:pP dha.update:bMgQ n:bRcRfMgThPiKjLmMpN nh:bRcRfMgTiLjLmMpN nha.create:bQgQiM nha.delete:gPjL nha.pay:cP nha.read:pN nha.update:bQgQiN s:pP sp:pR
unit_by b:jM
unit_test nb:hQ
unlock DA.operate:fPgR NA.operate:gRiQpP d:fPgR dv:fPgR n:gRiQpP nv:gRiQpP
unnoticed R:aMoQ
unpause DA.none:pP NA.none:pP d:pP dh:pP dha.none:pP n:pP
unpause_a b:pP
unpause_dag nb:pP
unpublish DA.none:oRpP NA.none:oRpP d:oRpP dh:oRpP dha.none:oRpP n:oRpP
unpublish_an b:oRpP
unstage d:mRpP
unstage_all b:mRpP
unstake NA.trade:pN d:cPpN n:cPpN nv:pN
untag DA.update:iR NA.update:iVmM d:iR dv:iR n:iVmM nv:iVmM
until d:hQ s:pN
unused d:iQpP
unused_space b:iQpP
up DA.create:lQ DA.none:dNjQ DA.read:pN DA.update:pN NA.create:bP d:dMiMjPkRpM dha.read:pN dha.update:pN n:bT nh:bS
up_to b:dNjQpM
update DA.create:hPjQpM DA.delete:aSjN DA.harm:cPjQ DA.keep:aPiQ DA.none:dMjMkPmQpN DA.pay:iMmS DA.read:pT DA.run:pP DA.update:dNgRjNkKlMnMoRpT DV:bLcJdMfLgKhGiUjIkClCmQnFpP DW:bNdRfRgMhPkKlKnLp^ LA:bRfRjQnMoMpR NA.create:mNoQ NA.delete:jQ NA.keep:iP NA.none:mPoQpP NA.operate:fP NA.publish:iP NA.read:bQ NA.run:fQhM NA.select:iQ NA.update:iKjLkLlMmQpQ NP:bKcSfQgJhMiTjNkHlFmKoRpX NV:aLbLcKdJeMgJhLjFlCmQnLpM VV.create:fNmQ VV.delete:jRmM VV.export:mQ VV.grant:gNlQ VV.harm:eQgNlP VV.keep:jRpP VV.none:cNdSeQfRhMiQjLkLlNnKpL VV.operate:pP VV.pay:bPcQ VV.publish:gQiMmQ VV.read:aQcMeQiQjMkLlLoTpR VV.run:aNhMmQpP VV.select:pP VV.trade:mQ VV.update:aLcMdKeNfKiQjGkJlHmLnNpL d:aPbMdLfNgQhQiJjRkLlKmPnLoQpV dh:pP dha.create:oP dha.delete:jQ dv:bPfQgRhJjLkLlMmRnMoRpP n:hQiLjKkKlLoSpR nh:hQmQoPpP nha.delete:jQ nha.none:mPpP nha.publish:iP nha.update:oR nv:dQfQiKjLkLlMmRoJpQ
update_, b:hP
update_a b:gShLjNmLnNoQpQ
update_an b:bQfRgRhMjMmInQ
update_by b:iQ
update_charging b:fRiN
update_expense b:bMmRpP
update_from b:jP
update_model nb:iP
update_product b:bRoL
update_property b:mQ
update_session b:gMmQ
update_system b:iQ
update_the b:bLfNhNiSmQoQpP
update_tool b:hP nb:aPbNhNiMmMoR
update_without b:jR
upgrade DA.create:bQoN DA.delete:bQ DA.update:bRiQmN NA.create:bQoN NA.delete:bQ NA.update:bTiRmMoM d:bUfMiRjMmNoM dh:bRiQ dha.delete:bQ dv:bQiQ n:bWiQmMoL nh:bTjMoN nha.create:bQoN nha.delete:bQ nv:bSiRmMoM
upload DA.export:kQoMpP NA.export:lRmMoQ d:hMiSkQoMpP dv:kQoMpP l:iNkR n:kMlSmMoPpP nv:lRmMoQ
upload_a b:iMkUoL
upload_an b:oQ
upload_and b:iQ
upload_the b:iRkLlP
upsert DA.create:mQ DA.update:mQ NA.create:mQ NA.update:mQ d:iNmS dh:iNmS dha.create:mQ dha.update:mQ n:mS
upsert_of b:iNmS
upsert_record nb:iNmS
uptime NA.update:iQ n:iQ
uptime_check nb:iQ
upvote DA.update:oT NA.publish:oU d:oU dh:jPoR dha.update:oQ n:oU nh:jP nv:oU
urgency s:pP sp:pP
urgent d:pP
uri DA.read:pN d:pN n:pP nh:pP s:kQmRoMpT sp:mQpN
uri_to b:pN
url DA.create:iPjQpN DA.delete:iR DA.read:pR DA.run:iPpN DA.select:lPpQ DA.send:kQpN DA.update:iQ NA.create:iPkRmNoN NA.delete:iSjMkQ NA.read:pN NA.run:iP NA.select:lPpQ NA.update:iSmM d:fMgRhLiUkQpQ dh:iRjMlQmMpP dha.create:pM dha.delete:iQjM dha.read:pP dha.select:lPpQ dha.update:iQ n:aNcMfMiWjMkUlPmKoMpP nh:fPiQjLkSmNpP nha.delete:iRjLkQ nha.read:pN nha.select:pP nha.update:oQ s:bNfMgQkToLpK sp:gQkTmQoLpK
url_, b:mQ
url_allowlist b:iQ nb:fNiS
url_and b:pN
url_category b:iR db:iQ nb:iTjPmNoM
url_file nb:kQmN
url_for b:pM
url_from b:iQjM
url_in b:fRiSmLpP
url_using b:pN
us l:gQ
usage DA.create:bQ DA.delete:bRjM DA.read:pM DA.run:bQ DA.update:bSiQmNoM NA.create:bQ NA.delete:bSjM NA.none:pN NA.run:bQ NA.update:bSiQmNoM d:bYgMjMmMoMpM dh:bQ n:aMb[gMjMmMoMpM nh:bTpN nha.create:bQ nha.delete:bQ
usage_plan b:bMgMiRjQ db:bNgNiQjQ nb:bMgMiRjQ
usage_record b:bXiMjLoN db:bUiMjL nb:bXiMjLoN
usage_statistic b:pN
use NA.select:mQ d:gMiUjJkLlMmUnMoLpH dh:pN dv:mQpN l:hQiNkQ n:mQnQpQ nv:mQ s:pP
use_agent nb:nQpP
use_the b:eLgLiVjLpJ
use_this b:bJeSfSiPkLlMmQnMoLpK
used NA.update:bPfN d:hMiQpL dh:iQpQ dha.read:pP l:gQ n:bRfL
used_car b:bRfL db:bRfL nb:bRfL
used_for b:pN
used_to b:pN
user DA.create:bMgSpM DA.delete:gQjLoQ DA.keep:pP DA.none:pL DA.operate:pP DA.publish:kLlQoR DA.read:gLkSpS DA.run:oRpM DA.select:mPpN DA.send:bQkPlLoQ DA.update:bQcMgTjQmQnNoKpQ DH:bLcMeJfKgVjMkLlRmSoSpT DHA.create:gQlQmRoL DHA.delete:eLfNgToQ DHA.none:pP DHA.pay:dQ DHA.publish:gMoR DHA.read:mQpP DHA.run:gMoQpP DHA.select:pP DHA.send:gNoR DHA.update:aTgRiNmNoLpP DHM:aNbLeNfMgUiPkRlNnK DK:aNcHdMeNfHgZhKiCjJl[mJoQ NA.delete:gR NA.none:gLkSmQnM NA.read:pQ NA.select:pQ NA.send:oQ NA.update:gQoR NH:aLcLdNfJg[jLlRmNnPoKpL NHA.create:gToM NHA.delete:gT NHA.grant:gQ NHA.harm:lQ NHA.keep:lP NHA.none:bQgNkQpN NHA.pay:gQ NHA.publish:oQ NHA.read:gQlQmMoMpJ NHA.run:lMnP NHA.select:pP NHA.update:eNfNgTmRnPoJ NHM:aMbGeNfKg[jLkQlSmL NK:aJbHcKdLeLfFg[hNiNkQlSmLnQoR NKA.create:aNbNdQfNgSlMnP NKA.delete:aMbNfMgV NKA.grant:gR NKA.harm:gMlS NKA.keep:gMlRmRoM NKA.none:dMfMgNkSlQmQnL NKA.publish:oQ NKA.read:iNjQkRoQ NKA.run:lMnQ NKA.send:kMnP NKA.update:aMbLfLgSiMlLnRoU SK:aNeSgSiMkLmLoRpX d:aMbMcMdNeMg[iKjMlLnMoSpP dh:gQjMmQoSpR dha.create:gQ dha.delete:jMoQ dha.read:pP dha.select:pP dha.send:oQ l:gT n:bMeMgTkRnLpS nh:gUiLjMlPmM nha.create:gQ nha.delete:gQjN nha.read:gQpN nha.update:gQ s:bQgUiNjNlMmNoRpQ sp:gSmMoRpT
user' DA.read:pL DA.send:kMlQ d:kMlRpL
user'_account b:pM
user'_taste b:mQoM
user_account b:pS
user_agent sp:mQnNpN
user_and b:pQ
user_ask b:pN
user_bulk nb:gQjN
user_by b:pP
user_for b:pN
user_from b:jNoQ
user_group b:gR db:gQ
user_has b:pN
user_id sp:gPpL
user_in b:oQpQ
user_is b:pM
user_memory b:gNmQ db:gNmQ nb:gMmQ
user_on b:pP
user_page b:gLoQ nb:gLoQ
user_presence b:gMjPoP db:gMjPoP nb:gMjPoP
user_profile b:gQ
user_quota b:gMiQ db:gMiQ nb:gMiQ
user_request b:pM
user_role b:gMkQ
user_status b:gTjNoL db:gQjN nb:gSjNoM
user_to b:pP
user_using b:pN
user_want b:pM
usergroup n:gQpP
username d:pP s:gRmNpR sp:gSmNpR
userscript d:hS dh:hS n:hS nh:hS
userscript_by b:hR
using d:aPjMmLpE l:iPjPmM
using_a b:pP
using_amazon b:pM
using_its b:pP
using_oauth b:gQpP
using_provided b:lP
using_quickchart b:pN
using_the b:iQpM
using_their b:oQ
utilize DA.none:pN DA.read:pQ DA.update:iP d:iPlQpP
utilize_the b:iPlQpP
utilized d:pN
uuid DA.create:iQpP NA.create:pN d:iQpP n:pN nh:pN nha.create:pN s:iQpP sp:iQpP
v d:pM
vacation DA.create:bQ NA.create:bQ d:bTfL n:bTfL
vacation_home b:bTfL db:bTfL nb:bTfL
vaccination d:aQ n:aQ
vaccination_status b:aQ nb:aQ
vacuum NA.operate:iRpP n:fMiSpP nv:iRpP
valid DA.read:pS d:pS l:oQ
valid_and b:pQ
validate DA.read:pJ NA.read:pN d:pK dv:pK n:pN nv:pN
validate_a b:pN
validate_evidence b:pN
validate_investment b:pN
validate_the b:pN
validation NA.none:pL d:pN n:pL
validation_tool nb:pL
validator NA.read:pN n:pM nv:pN s:pP sp:pP
validator_stake nb:cQ
validity d:pN
value DA.create:pN DA.delete:jQpN DA.keep:fRmN DA.none:mQpM DA.read:pS DA.run:pN DA.update:fLhMjMlMmTpM NA.create:mR NA.delete:gMjR NA.keep:bQ NA.none:pL NA.read:pS NA.update:gPiMmQpM d:aMfSiMkMlKmQoQpL dh:aMfTgUhMiLjMkMlMmNpN dha.create:iMmQ dha.delete:pN dha.keep:fQmN dha.read:pS dha.run:pN dha.update:fLgShNjMlMmQoQpM n:bQcMdMfPiKjQmUpJ nh:fPgRiKmRpM nha.none:pL nha.read:pS nha.update:gQiMpM s:pL sp:pM
value_, b:pQ
value_and b:pN
value_between b:pM
value_by b:gSiPmL
value_from b:pN
value_of b:bRdQfMgQhNlMmJoSpR
value_pair b:gM db:gN nb:gKjQmT
value_to b:fQpL
valve d:fRiN dh:fP n:fRiN nh:fRiN
van NA.update:bR d:bQ dh:bQ n:bT nh:bT nha.update:bR
var s:pP
variable DA.read:pP DA.update:mQ NA.update:iP d:fNgQpQ dh:gQpP l:hP n:iSmM nh:iSmL nha.update:iQ
variable_, b:gQpR
variable_by b:iRmL
variable_design nb:iNmQ
variable_set b:iQmN
variant dh:mQ
various DA.read:pN l:fQ
vault DA.create:kQ DA.delete:jQ DA.update:gNmP NA.create:iR NA.update:gMiQ d:gLjQkQmQoM dh:gJiTjQ dha.create:gMiR dha.delete:gNjQ dha.update:gMiQ n:bMcQiS nh:gKiTjQ nha.create:gMiR nha.delete:gNjQ nha.update:iQ
vault_deposit b:cR db:cQ
vault_file b:gNmP db:gNmP nb:gNmP
vault_item b:gQ db:gQ nb:gR
vcard d:kRlM n:kRlM nh:kRlM
vector DA.create:iP DA.run:iQ DA.update:iQmN NA.keep:iP NA.run:iQ NA.update:iRmN d:iTmN dh:mQ n:iUmN nh:mP
vector_bulk nb:mQ
vector_collection b:iQmN db:iQ nb:iSmL
vector_index b:iP
vehicle DA.harm:fRhM DA.none:fR DA.operate:pP DA.read:fMkPpM DA.run:pN DA.update:fQpL DH:bReMfQgMhQjRlMpS DHA.create:iMmQ DHA.delete:bPfQjM DHA.run:fRhM DHA.select:pQ DHA.send:jQ DHA.update:bPgMpP DHM:bLcMfUhLiPjNkP DK:aLcIdLeMfchQiPjKkQlLmIoK NA.none:gQiN NA.read:pM NH:aMbTdMeLfZgMjNlLmNnNoMpQ NHA.create:bQfRoM NHA.delete:fS NHA.none:bRiQmRpP NHA.operate:pP NHA.publish:kQ NHA.read:hPpM NHA.run:fSpP NHA.update:fTmK NHM:aMbHcLdMf_hLiLjKkQmQoM NK:aLbNcKdKeMf_hRiKjKkSlMoL NKA.create:gKiSmQoM NKA.delete:cNfQgMjQ NKA.harm:fP NKA.none:dMeLfVgShNjLoN NKA.operate:fP NKA.publish:kQ NKA.read:fPiL NKA.run:hUmN NKA.select:fNmQ NKA.update:bLcNfSiMkQoQ SK:bRmLpP d:cMfYhMpM n:gQiMpN
vehicle_control b:pM
vehicle_sensor b:fLkP
vehicle_system b:pP
vending d:fQiN n:fQiN
vending_machine b:fQiN db:fQ nb:fQiN
vendor d:bQjM n:bRjMoM
vendor_credit b:bQeN db:bP nb:bQeM
vendor_qualification b:eQ db:eQ nb:eQ
vent DA.create:fP NA.create:fP d:fS dh:fS dha.create:fP n:fS nh:fS nha.create:fP
ventilation DA.update:fQ NA.update:fQ d:fUjMmM dh:fTjMmN n:fWjMmM nh:fWjMmM nha.update:fQ
ventilator NA.create:aP n:aS nh:aQ
ventilator_setting nb:aQ
verbosity s:pQ sp:pQ
verdict DA.delete:eP NA.create:eR NA.delete:eP d:dMeS dh:eR dha.delete:eP n:dMeU nh:dMeU nha.create:eR nha.delete:eP
verification NA.none:pP NA.pay:pK dh:pN n:pK
verification_tool nb:iPpJ
verify DA.read:iRjQkLpP NA.read:pQ d:iQkLpU dv:iQkLpV l:iP n:pQ nv:pQ
verify_a b:pP
verify_and b:pQ
verify_contract b:pN
verify_customer b:jQ
verify_expense b:pP
verify_graduation b:eP
verify_if b:pN
verify_immigration b:dNgP
verify_insurance b:pN
verify_legal b:pN
verify_research b:pN
verify_system b:jP
verify_that b:pM
verify_the b:pM
verify_user b:pQ
verify_vehicle b:fMkQ
verify_whether b:pP
version DA.create:mQ DA.delete:jQ DA.run:oQ DA.update:iQmLoP NA.create:mQ NA.publish:iR NA.read:iQ NA.update:mMoQ d:bMiQ dh:bNoQ dha.create:mQ dha.delete:jQ dha.run:oQ dha.update:mMoQ l:hQiM n:aMbMdNeMgSiT nh:aNbMeNgRiS nha.create:mP nha.publish:iR nha.update:mMoQ nv:iQ sp:iQoM
version_in b:oQ
versioning DA.update:iQ NA.update:iQ d:iQ dh:iQ dha.update:iQ n:iQ nh:iQ nha.update:iQ
via d:lPpR n:pQ
via_ssh b:pP
via_the b:pQ
video DA.create:lQmNpP DA.delete:jP DA.read:pN DA.run:fMmR DA.update:fMmQoQ NA.create:mQoQpP NA.delete:jP NA.publish:kP NA.run:lQ NA.update:fLmPoQ d:aNfJiMkQlQmSpP dh:kQ dha.create:mLoR dha.update:kQ n:fJiMkRmRpP nh:fMmQ nha.create:oP
video_as b:kQ
video_channel nb:fNoQ
video_description b:mLoT db:mMoR nb:mLoT
video_edit b:mToL db:mRoM nb:fMmToM
video_mp nb:kQ
video_on b:fR
video_site nb:kRoL
video_television nb:fQoN
video_title b:mNoR db:oP nb:mNoR
video_tv nb:fQ
view DA.read:pN DA.select:pN DA.update:gUoK NA.read:pN NA.run:iQ NA.update:iP d:gUiMjPoLpK dh:oQpM dha.update:mP dv:pM n:iPjPoQpN nh:iPjPoQpP nha.run:iQ nha.update:iP nv:pN s:pM
view_by b:iQ
view_of b:pM
viewer DA.delete:pK NA.read:pM d:kQlMpK n:kQlMpM nh:kQlM nv:pM
viewing d:bMlRpN dh:bNlQ n:bMlR
viewing_apartment nb:bMlR
viewing_of b:bMlR
viewport DA.update:mQ NA.update:mQ d:fNjPmS dh:fNjPmS dha.update:mQ n:fMiNjPmU nh:fMiNjPmU nha.update:mQ
ville DA.read:pN d:pN dh:pN dha.read:pN
vim NA.none:mR n:mT
vim_command nb:hPpP
virtual DA.delete:bQfMgNjQ DA.run:pM DA.update:bQfNmQ NA.create:bP NA.delete:bRfMgN NA.update:bRfNgMiQoM d:bRfLiSoNpL n:bWfKgNiPoMpM
virtual_account b:bSgL db:bQgN nb:bUgK
virtual_card b:bQoM db:bQoM nb:bSoL
virtual_machine b:fLiQjQ db:fLiQjQ nb:fKiQjQ
visa DA.read:pQ NA.read:pQ d:ePpQ n:eQpQ
visa_filing nb:dQ
visa_request b:eQ db:eQ nb:eQ
visibility s:pP
visit DA.pay:lP NA.none:lQ NA.run:lQ d:lS dh:lS dha.pay:lQ n:bQfMlTpP nh:lTpP nha.run:lQ
visit_paid b:bS db:bS
visitor DA.update:gQ NA.update:gQ d:bMgV n:bMgV
visitor_pass b:bMgV db:bNgT nb:bMgV
visual DA.read:pQ d:pQ
visualization d:pN
visualize DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
vital DA.update:aR NA.update:aR d:aS n:aS
vital_sign b:aS
vlan n:iP nh:iP
vocabulary DA.update:mQoN NA.update:mQoN d:mRoM n:mRoM
vocabulary_entry b:mRoM db:mRoM nb:mRoM
voice DA.create:lQpP DA.delete:jQ NA.create:lQ NA.delete:jQ d:lTmNpP dh:lS n:lUmMpP nh:lUmL nha.create:lQ s:pP
voice_clone b:lRmM db:lRmM
voiceover NA.create:mP n:mP
voiceover_file nb:mP
void DA.none:bV NA.none:bUpP d:bVpP dh:bT dha.none:bS n:bVeNpP
void_a b:bR
void_an b:pP
void_the b:bRdN
volume DA.create:iP DA.read:pN DA.update:fQ NA.delete:fQ NA.run:fQiM NA.update:fQ d:fShMpN dha.create:iQ n:fWiNmM nh:fSmN nha.run:fQiM s:iMpP sp:iMpP
volume_button b:fQ db:fQ nb:fQ
volume_level b:fSjN db:fSjN nb:fSjN
vote DA.create:oR DA.publish:oQ DA.update:oR NA.create:oR NA.publish:oR NA.update:oR d:fMiNjPmNoV dh:fMjPmNoU dha.create:oR dha.update:oR dv:oQ n:fMiNjPmMoW nh:fMjPmNoU nha.create:oR nha.update:oR nv:oR
vote_a b:oP
vpn DA.delete:gP NA.delete:gP d:gSiL n:gSiL
vpn_credential b:gQiM nb:gQiM
vr NA.update:fQ d:fR n:fT
vr_headset b:fR db:fR nb:fT
vulnerability DA.create:pP DA.read:pN NA.create:oQ NA.update:iQ d:gMlQpM dh:pP dha.read:pP n:iQoQ
vulnerability_and b:pN
vulnerability_scan b:iQ db:iQ nb:iS
wait DA.read:pP NA.read:pN d:pP dv:pN n:pN nv:pN s:pP
wait_for b:pN
wait_time b:pQ
waiting DA.update:eRmM NA.update:eQmN d:eSmM n:eSmM
waiting_list b:eSmM
waiver DA.create:dP NA.create:dP d:dUjN dh:dSjN dha.create:dP n:dUjN nh:dUjN nha.create:dP
walker DA.update:bQ NA.update:bQ d:bT dh:bR n:bT nh:bT nha.update:bQ
wall NA.select:fP d:fR n:fUmN
wall_charger b:fR db:fR nb:fUmN
wallet DA.create:bMgQ DA.delete:bKcMgPjQmR DA.update:bLgS NA.create:bMgS NA.delete:bKcMgPjQmR NA.update:bLgT d:bKgTmRpQ dh:bKcNgUjQ dha.create:gQ dha.delete:bMjQmQ dha.update:bMgTmM l:bNgSmM n:bHcMgYjPmQpP nh:bIcMg[jM nha.create:gP nha.delete:bMcNgSjMmR nha.update:bLgWmL s:mQpP
wallet_address b:bLgUmN db:bLgS nb:bLgUmN
wallet_from b:gMjQmP
wallet_group nb:gLjQmQ
wallet_key nb:gQ
wallet_to b:bPgM
wallet_top b:bP
want DA.read:pQ
ward n:aSbL
ward_transfer b:aQbM nb:aSbL
warehouse DA.create:iQ DA.update:iQ NA.create:mN NA.update:iRmM d:cNiSmM n:iTkPmK nh:iRkPmL nha.update:iQmN
warehouse_size b:iQ db:iQ nb:iQ
warning DA.read:pN d:pN l:gQiM n:pN
warning_system b:pN nb:pN
was DA.keep:pM DA.read:pP d:bQ l:iQ
was_not b:pP
washing DA.update:fR NA.delete:fRjN NA.update:fR d:fT n:fVjN
washing_machine b:fP nb:fP
washing_program b:fR db:fQ nb:fUjN
watch DA.create:mQoM DA.none:mR DA.update:mSoMpM NA.none:mRpN NA.update:mQoL d:mXoKpM dh:mUoL dha.create:mQoM n:mWoKpN nh:mSoM nha.none:mR
watch_for b:pM
watch_on b:mToK
watch_repository nb:mToK
watcher DA.create:oS DA.delete:jQ NA.create:oS NA.delete:oQ d:jQoR n:gMjNoV nh:jNoU nha.create:oR nha.delete:oQ
watching d:oP
watchlist DA.delete:cMmR NA.delete:cMmR NA.update:mRoN d:mU n:bMmVoN nh:cRmM nha.create:cQmM
watchlist_item b:bNcMmR db:bNcMmR nb:bMcLmUoM
watchlist_of b:cQmM
watchlist_stock nb:cRmM
way DA.read:pQ d:pQ n:bQfM
way_flight nb:bQfM
way_to b:pQ
weather DA.none:pN NA.none:pN d:pN dh:pN n:pN
web DA.none:pP DA.read:pQ DA.run:pP DA.select:pN NA.create:nQ NA.delete:jQ NA.read:pQ NA.update:nQ d:hMiQkQpR dh:pS n:bMjQnRpQ nh:pQ nha.read:pQ s:pN
web_app b:iR db:iQ nb:iR
web_browser b:pN
web_form nb:lQ
web_page b:lQpR db:pR
web_search b:pL db:pM
web_service nb:jP
web_task b:nQ db:nQ
webhook DA.create:iMkS DA.send:kP DA.update:iQ NA.create:kQ NA.publish:kQ NA.update:iQ d:iMkWlMmMoN dh:iMkR dha.create:iNkQ n:gPkSlM nh:kQ nha.update:iQ s:pN
webhook_call b:kQlM nb:kQlM
webhook_payload nb:kQ
webhook_secret b:gP nb:gRiN
webhook_subscription b:iQ db:iQ nb:bNiQ
website DA.none:oR DA.read:pN DA.update:mMoR NA.none:jSoRpP d:fMmMoTpN dh:jQ n:jTmMoSpP nh:oR
website_defacement nb:oQ
weight DA.create:mQoN DA.update:mQ NA.create:mQoN NA.update:cPmQoN d:cPmQoM n:cQmRoL nh:cQ s:pQ sp:pQ
weight_entry b:mSoL db:mRoM nb:mSoL
welding n:fQ
welding_torch nb:fQ
well DA.read:pN d:oPpN
were d:pN
what DA.keep:pP DA.none:pN DA.read:pN DA.run:pL d:pK dh:pI dha.none:pN dha.read:pM dha.run:pL
what_a b:pM
what_it b:pM
what_they b:pP
whatsapp DA.create:lQ NA.create:lQ d:lQ n:lQ
whatsapp_template b:dMlR db:dMlR nb:dMlR
when DA.read:pP DA.select:pN d:pJ l:hPiNkQ
when_the b:pK
when_you b:pP
where DA.read:pR DA.update:mQ d:mPpR l:gQ s:pM
whether DA.read:pP d:eQpN dh:pL dha.none:pN dha.read:pM
whether_the b:pM
which DA.create:pL DA.read:pQ d:gQpM
which_an b:pM
which_is b:pN
which_method b:pN
while DA.none:jQpP DA.update:pM d:jQpM
whistleblower DA.create:dP NA.create:dP d:dS n:dS
whistleblower_report b:dS db:dR nb:dR
white DA.update:fP NA.update:fP d:fS n:fS
white_noise b:fS db:fR nb:fS
whiteboard DA.update:oQ NA.update:oQ d:oQ n:oQ nh:oQ nha.update:oQ
who DA.read:pQ DA.update:gQ d:gQpQ
who_is b:pP
who_may b:gQ
who_own b:pN
whoami NA.read:pP n:pP nv:pP
wi d:pM
wi_fi b:pM
wide d:pM
wide_range b:pN
width s:mRpL sp:mR
wiki n:oQ
will d:oQpP dh:gQkQ dha.create:kR dha.read:gQ l:hQjQ n:dQ nh:dQ
window DA.create:mQ DA.delete:fMjS DA.read:pM DA.select:mP DA.update:fLiQmSpP NA.create:mR NA.delete:fMjS NA.none:mQpP NA.run:iQ NA.select:mP NA.update:fLiSmQ d:cMfHiRjRmVpN dh:mR dha.create:mQ n:cMfFhMiTjRmYpP nh:iQlNmTpP nha.create:mQ nha.none:pP nha.update:iP s:pN
window_by b:fMmR
window_of b:mQpP
window_position b:cMfLjQmS db:cMfMjQmQ nb:cMfLjQmS
window_program nb:lR
window_service b:fMiS db:fMiS nb:fMiS
window_size b:fMmP db:fM nb:fMmQ
wipe DA.delete:jR NA.delete:jS d:jXmL dv:jYmLpQ n:jXmLpQ nv:jS
wipe_a b:jQ
wiper d:fQ dh:fQ n:fQ nh:fQ
with NA.create:pQ NA.read:pP NA.send:pK d:aLeMfMhUiJjMkWmHpP l:bQgQhMiSjMkQoL n:pN
with_a b:cNiLlSmNoQpK
with_another b:pN
with_any b:pQ
with_attachment b:lP
with_change b:hNjMmQpP
with_data b:pP
with_filter b:pN
with_fix b:hR
with_full b:pP
with_fuzzy b:pN
with_its b:pR
with_multiple b:pM
with_option b:pL
with_optional b:pM
with_pagination b:pP
with_parameter b:hNkQ
with_partner b:kRpQ
with_progress b:pM
with_runtime b:pR
with_security b:pN
with_specified b:oQpN
with_the b:bNdWhRjMkIlKmQnLpP
with_tool b:iNnS
with_write b:hQ
withdraw DA.pay:bLdS NA.pay:bKdU d:bLdS dv:bLdS n:bKdU nv:bKdU
withdraw_a b:bMcP
withdrawal d:bQ dh:bQ
withholding DA.update:dQoN NA.update:dQoN d:dTjMoM n:dVjMoM
withholding_form b:dTjMoM db:dSjM nb:dVjMoM
within DA.create:pP DA.read:dQpL d:dPoNpK
within_a b:pM
within_the b:pN
without DA.none:pP DA.read:aTjMpM d:aRbJfRhKiNjTkRmJpX dh:pP
without_consent b:pQ
without_detection b:dNgRiLkSoQpP
without_the b:pQ
without_their b:pP
witness DA.none:pP DA.read:pR NA.none:pR d:dRpS n:dQpR
witness_list nb:dQ
word DA.read:pM d:nQpM dh:pN
word_in b:pN
work DA.delete:dQ DA.none:oQpN DA.read:pP DA.select:pP DA.update:dPoP NA.create:oQ NA.delete:dQ NA.update:dSiMmMoS d:bMdSeMfNgMiNjMkNlNoYpP dh:pN dha.none:pN l:mQ n:bLdUiMmJoW nh:dT nha.update:dS
work_item b:bMmMoT db:oQ nb:oQ
work_log b:iNoQ db:oP nb:iMoR
workbook d:mQ dh:mQ n:mQ nh:mQ
worked d:pN
worker DA.create:nQ DA.read:pN DA.update:nQ NA.create:nQ NA.update:nQ d:nSpN dh:nR dha.create:nQ dha.update:nQ n:nTpM
worker_tool nb:iNnS
worker_with b:iNnS
workflow DA.create:mM DA.grant:iP DA.run:jQnM DA.update:mQnM NA.delete:jQ NA.read:pN NA.run:iQnMpP NA.update:iRnN d:fMiSjRnM dh:iTnM dha.create:iQ dha.grant:iP dha.run:pN dha.update:mP l:iQ n:iS nh:iT nha.read:pN nha.run:iRnMpP s:pP
workflow_code b:hQ
workflow_in b:nQ
workflow_of b:mP
workflow_run b:iMjS
working DA.create:mQ DA.read:pN DA.update:bNcQ NA.create:mQ d:bMcQmQpN n:mQ
working_directory nb:mQ
workload DA.run:pQ d:pP
workload_identity b:gQ nb:gR
worklog n:oQ nh:oQ
workout DA.create:mQ DA.update:mR NA.create:mR NA.update:mR d:fNjPmT dh:mR dha.create:mQ n:fNjPmU nh:fNjPmU nha.create:mR nha.update:mR
workpiece DH:aLbNfMgTiMkQmSnMpM DHA.create:oQpM DHA.delete:fMjS DHA.keep:mQ DHA.operate:gQpP DHA.publish:lQoK DHA.read:pN DHA.run:iQpM DHA.send:kQ DHA.update:aMcMfMiLkTmQoQpR DHM:cQfKgMiVjRmMoM DK:aLbKcReMiMlGmS NH:aKbKcKdLeMfKjTkQmYpR NHA.create:fNmSpQ NHA.delete:bNcNjV NHA.keep:jQmRoMpR NHA.none:mQpM NHA.publish:iQ NHA.read:mN NHA.run:fSmMpP NHA.select:fMmSpN NHA.update:aNbMcMfMiNkPmUoQpP NHM:aNbMcTdNeMfJgLhLiSjQkNmYoL NK:aJbIdKeKfMgLhLjRkPlQmX NKA.create:fNmU NKA.delete:aNbMfMgMjYmM NKA.export:mQ NKA.interact:lQ NKA.keep:jQmRoM NKA.none:fRiMjMoR NKA.publish:lPoL NKA.read:iQmM NKA.run:fTiQmM NKA.select:fMmR NKA.send:kPoQ NKA.trade:cQ NKA.update:aMbMfLgMkQmU SK:aPcTeMfMgMlLoRpK
worksheet DA.create:mQ d:iMmRpP
workspace DA.create:mMoQ DA.export:iRkM DA.run:pM DA.select:pP DA.update:mQ NA.create:iN NA.select:pP NA.update:iMmQ d:gQiTkLmNoQpM dh:iLmQpP dha.update:iMmR n:gRiLmQoQpM nh:iKmQoS nha.select:pP nha.update:iMmQoS s:iQpM sp:pP
workspace_, b:pN
workspace_content b:mVoI db:mVoI nb:mVoI
workspace_member b:gR db:gQ nb:gR
workspace_to b:pP
worktree NA.update:mS d:fNjQmR dh:fNjQmR n:bNfMiNjQmU nh:bNfMiNjQmU nha.update:mS
world DH:aNbLcRfNgRiMkSlMoMpK DHA.create:dQfQgQiNmMpM DHA.delete:cMmS DHA.none:cPpN DHA.pay:pP DHA.publish:kQ DHA.read:pM DHA.run:iQ DHA.update:eQpN DHM:cMhQiKlQmR DK:aIbTcQdJfJgMiMkSmNoM NH:aMbJcNfNhMiRjNkKlRmTpN NHA.create:gRmKpP NHA.delete:cKjQmT NHA.keep:mQ NHA.none:dQiPoPpJ NHA.operate:pQ NHA.pay:cQpP NHA.publish:lQ NHA.read:bQpL NHA.run:iQpQ NHA.update:dNfLmU NHM:aMbQcUdMeNfQgNkMmM NK:aJdNeNhNiMjLkQlTmLnLoP NKA.create:gQmIoT NKA.delete:bMcKgNjQlPmT NKA.keep:mQ NKA.none:aNbQeNiRlMmMnNoQ NKA.pay:cQlT NKA.publish:iM NKA.read:bRlQ NKA.run:bNiPlQoM NKA.select:mR NKA.update:cQdNgPiMkQlMmQoN SK:aNbSgPiLmRpM
would DA.read:pK d:pK
would_be b:pM
write ANY:aJbKcJdIeFgKhIiKjJkIlKmLnHoGp[ DA.create:gQ DA.delete:iQ DA.keep:dPeMfQiNlSpP DA.read:pP DA.run:hP NA.keep:dMfQhQiLjQkMlSoLpP NA.run:pP SIDE.none:aLbMeNgMhPiLjLkJmKoMpT SIDE.read:aQcLfMhMiRmPnNoQpM SIDE.write:aJbKcJdIeEfNgKhJiKjJkIlLmLnHoGp[ d:eMhQiPjMlRoMpR dv:bNdPeMgNhQlSoMpR l:jP n:dMfPhQiLjQkMlSoLpQ nv:dMfQhQiLjQkMlSoLpP s:pN
write_a b:bMfSlQpP
write_an b:mP
write_operation b:gQiS db:gQ
write_query b:hP
write_stage b:hQ
write_the b:iMkSlQpP
writes M:gRiUmMoJpP
written d:pP
written_by b:pP
x d:aRpM s:mQpL sp:mQpK
x_ray b:aVjNmN db:aTjN nb:aVjNmN
y d:eT s:mRpK sp:mQpK
yaml d:iQpP
year s:pM sp:pN
yield d:cRgM n:cSgM nh:cR
yield_farm nb:cP
you d:eNfMjSmLoP dh:bQeQmM dha.none:bQlR dha.pay:eQ l:gNoQ
you_to b:eNnM
your d:mR
your_account b:pQ
your_device b:pL
youtube d:fQoN n:fQoN
youtube_video b:fQoN db:fQoN
zip DA.create:mP DA.update:mQ NA.create:mP NA.update:mQ d:mRpN n:mR
zip_archive b:mQ db:mP nb:mQ
zone DA.update:fNmR NA.create:gQ NA.update:iQ d:fMmR dh:fMmS dha.update:iNmR n:fMgQiP nh:fMiS nha.create:iQ nha.update:iQ
zoom DA.update:mQ d:mR n:mQ nh:fQ
zoom_level b:mR db:mQ nb:mR
zta NA.delete:iP n:iQ
à d:ePnPpP
à_un b:ePnPpP
điểm DA.none:pM d:pM
địa DA.none:pM d:pM
địa_điểm b:pM
в d:pP
по DA.read:pN
ở d:pL
数量 s:cVdNeNpP sp:cVdNeNpP
`,
};
